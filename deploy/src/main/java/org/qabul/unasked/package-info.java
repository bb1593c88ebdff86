/** Requests that prove themselves otherwise than by a login, and are not asked for one. */
@NullMarked
package org.qabul.unasked;

import org.jspecify.annotations.NullMarked;
