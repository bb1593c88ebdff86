/** Files of people: how they are read, and that all of one comes in, or nothing. */
@NullMarked
package org.qabul.imports;

import org.jspecify.annotations.NullMarked;
