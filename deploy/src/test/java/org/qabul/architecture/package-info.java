/** The map of the house as tests. */
@NullMarked
package org.qabul.architecture;

import org.jspecify.annotations.NullMarked;
