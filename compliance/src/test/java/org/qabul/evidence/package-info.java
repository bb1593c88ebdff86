/** What of a pack can be checked without a database. */
@NullMarked
package org.qabul.evidence;

import org.jspecify.annotations.NullMarked;
