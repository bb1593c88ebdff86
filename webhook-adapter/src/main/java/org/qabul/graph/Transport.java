package org.qabul.graph;

import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;

/**
 * The only door out. It takes nothing but what the gate cleared a moment ago, and is called outside
 * any transaction. It answers what happened as far as it knows and never sends twice by itself; an
 * exception means the same as an unclear outcome.
 */
public interface Transport {
  Outcome send(Cleared cleared);
}
