/** Cards and letters as the JSON of Meta's Cloud API: pure functions, and every limit of it. */
@NullMarked
package org.qabul.cards;

import org.jspecify.annotations.NullMarked;
