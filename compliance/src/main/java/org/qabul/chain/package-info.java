/**
 * The chain: every line of every ledger, linked by SHA-256 in one row after another, and the signed
 * checkpoints that are kept outside the database.
 */
@NullMarked
package org.qabul.chain;

import org.jspecify.annotations.NullMarked;
