/** What of the chain can be checked without a database. */
@NullMarked
package org.qabul.chain;

import org.jspecify.annotations.NullMarked;
