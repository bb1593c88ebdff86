/** The verbs of the desk: one class for each deed that an operator or the outside world does. */
@NullMarked
package org.qabul.desk;

import org.jspecify.annotations.NullMarked;
