/** The rights of a person, against a desk that has worked for them. */
@NullMarked
package org.qabul.compliance;

import org.jspecify.annotations.NullMarked;
