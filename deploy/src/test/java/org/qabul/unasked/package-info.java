/** Who is not asked to log in. */
@NullMarked
package org.qabul.unasked;

import org.jspecify.annotations.NullMarked;
