/**
 * Us to Meta: the outbox and its pump, the one door to a transport, and what Meta's answers mean.
 */
@NullMarked
package org.qabul.graph;

import org.jspecify.annotations.NullMarked;
