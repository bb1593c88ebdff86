package org.qabul.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.qabul.webhook.Backlog;
import org.qabul.webhook.Intake;
import org.qabul.webhook.ReadBacklog;

/** What waits, at {@code /metrics}; not a number while the database is away. */
@ApplicationScoped
public class BacklogMetrics {
  private static final double MILLIS_IN_SECOND = 1000.0;

  private final MetricRegistry registry;
  private final Intake intake;
  private final OneReading<Backlog> backlog;
  private final Clock clock;

  @Inject
  BacklogMetrics(MetricRegistry registry, Intake intake, ReadBacklog readBacklog, Clock clock) {
    this.registry = registry;
    this.intake = intake;
    this.backlog = new OneReading<>(readBacklog::read, clock);
    this.clock = clock;
  }

  void register(@Observes Startup event) {
    registry.gauge("qabul_webhook_waiting_for_commit", intake::waiting);
    gauge("qabul_webhook_deliveries_waiting", Backlog::deliveries);
    gauge("qabul_webhook_items_waiting", Backlog::items);
    gauge("qabul_webhook_quarantined", Backlog::quarantined);
    gauge("qabul_webhook_oldest_waiting_seconds", this::seconds);
  }

  private void gauge(String name, ToDoubleFunction<Backlog> figure) {
    registry.gauge(name, () -> backlog.figure(figure));
  }

  private double seconds(Backlog backlog) {
    return backlog
        .oldest()
        .map(since -> Duration.between(since, clock.instant()).toMillis() / MILLIS_IN_SECOND)
        .orElse(0.0);
  }
}
