/**
 * The nouns of the desk: what is decided about, written, approved and sent, each with its states
 * and rules. Entities carry their own persistence mapping; values are records.
 */
@NullMarked
package org.qabul.domain;

import org.jspecify.annotations.NullMarked;
