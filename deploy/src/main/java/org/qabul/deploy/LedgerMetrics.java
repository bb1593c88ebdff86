package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.qabul.chain.ChainWatch;
import org.qabul.chain.ReadChain;

/** How far the chain is, and whether it holds, at {@code /metrics}. */
@ApplicationScoped
public class LedgerMetrics {
  private final MetricRegistry registry;
  private final OneReading<ReadChain.State> state;
  private final ChainWatch watch;

  @Inject
  LedgerMetrics(MetricRegistry registry, ReadChain readChain, ChainWatch watch, Clock clock) {
    this.registry = registry;
    this.state = new OneReading<>(readChain::read, clock);
    this.watch = watch;
  }

  void register(@Observes Startup event) {
    gauge("qabul_ledger_linked", chain -> chain.head().position());
    gauge("qabul_ledger_unlinked", ReadChain.State::unlinked);
    registry.gauge("qabul_ledger_intact", this::intact);
  }

  private void gauge(String name, ToDoubleFunction<ReadChain.State> figure) {
    registry.gauge(name, () -> state.figure(figure));
  }

  /** 1 when the last verification found it so, 0 when not, not a number when nobody knows. */
  private double intact() {
    return watch
        .last()
        .flatMap(ChainWatch.Checked::report)
        .map(report -> report.intact() ? 1.0 : 0.0)
        .orElse(Double.NaN);
  }
}
