/** One message proved: everything about it in one file that can be checked without the desk. */
@NullMarked
package org.qabul.evidence;

import org.jspecify.annotations.NullMarked;
