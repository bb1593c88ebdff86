package org.qabul.deploy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import org.qabul.webhook.Answer;
import org.qabul.webhook.IntakeWatch;

/** What the intake answered and the pump worked, at {@code /metrics}. */
@Singleton
public class IntakeMetrics implements IntakeWatch {
  private final Map<Answer, Timer> answers = new EnumMap<>(Answer.class);
  private final Counter worked;
  private final Counter setAside;

  @Inject
  IntakeMetrics(MetricRegistry registry) {
    for (Answer answer : Answer.values()) {
      answers.put(answer, registry.timer("qabul_webhook_answer", tag(answer)));
    }
    worked = registry.counter("qabul_webhook_items_worked");
    setAside = registry.counter("qabul_webhook_items_set_aside");
  }

  private static Tag tag(Answer answer) {
    return new Tag("answer", answer.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void answered(Answer answer, Duration took) {
    Timer timer = answers.get(answer);
    if (timer != null) {
      timer.update(took);
    }
  }

  @Override
  public void worked(int items) {
    worked.inc(items);
  }

  @Override
  public void quarantined() {
    setAside.inc();
  }
}
