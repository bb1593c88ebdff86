/**
 * The desk without its server: every bean of every module in one small container, with a real
 * database, real migrations, and a clock that tests set.
 */
@NullMarked
package org.qabul.box;

import org.jspecify.annotations.NullMarked;
