/**
 * What happens to an opportunity, told as stories: people write and tap, Meta reports, the clock
 * moves, and the desk answers. The words of the stories are here too.
 */
@NullMarked
package org.qabul.story;

import org.jspecify.annotations.NullMarked;
