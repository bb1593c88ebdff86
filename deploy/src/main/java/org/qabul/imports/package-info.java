/** Files of people, from the upload to contacts and ledger. */
@NullMarked
package org.qabul.imports;

import org.jspecify.annotations.NullMarked;
