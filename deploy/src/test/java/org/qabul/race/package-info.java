/** An opt-out that comes while messages to the same person are leaving, from two nodes at once. */
@NullMarked
package org.qabul.race;

import org.jspecify.annotations.NullMarked;
