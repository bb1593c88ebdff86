/**
 * Meta to us: the handshake, the signature, the durable intake, and the pump that works what was
 * stored.
 */
@NullMarked
package org.qabul.webhook;

import org.jspecify.annotations.NullMarked;
