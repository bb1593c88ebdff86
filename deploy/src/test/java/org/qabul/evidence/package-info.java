/** Packs of messages that a desk sent, checked and tampered with. */
@NullMarked
package org.qabul.evidence;

import org.jspecify.annotations.NullMarked;
