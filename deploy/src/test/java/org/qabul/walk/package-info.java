/**
 * A long random walk over everything the desk can do, with a checker where messages leave. The
 * checker reads the database itself and knows nothing of the gate.
 */
@NullMarked
package org.qabul.walk;

import org.jspecify.annotations.NullMarked;
