package org.qabul.graph;

import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;

/**
 * The only door out. It takes nothing but what the gate cleared a moment ago, is called outside any
 * transaction, and waits for nobody: the outcome comes when it is known, on any thread, and comes
 * for certain. It is what happened as far as the transport knows, and nothing is ever sent twice by
 * itself; an exception, thrown or carried, means the same as an unclear outcome.
 */
public interface Transport {
  CompletionStage<Outcome> send(Cleared cleared);
}
