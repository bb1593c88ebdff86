/** What the chain shows of those who reach past the desk into its database. */
@NullMarked
package org.qabul.chain;

import org.jspecify.annotations.NullMarked;
