/** How much the desk bears: programs to run by hand, each of which ends by itself. */
@NullMarked
package org.qabul.load;

import org.jspecify.annotations.NullMarked;
