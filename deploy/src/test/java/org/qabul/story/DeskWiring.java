package org.qabul.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FrequencyCaps;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.QuietCalendar;
import org.qabul.compliance.QuietHours;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Purpose;
import org.qabul.webhook.WebhookSettings;

/** The configuration of the stories: as delivered, with one closed day. */
@Alternative
@Priority(1)
@Singleton
public class DeskWiring {
  public static final String BUSINESS_NUMBER = "700800900";
  public static final String ACCOUNT = "900100200";

  /** Heard, and never sent from. */
  public static final String SECOND_NUMBER = "100000000000002";

  public static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
  public static final Duration APPROVAL_TTL = Duration.ofHours(24);
  public static final Duration PERIOD = Duration.ofDays(7);
  public static final int CAP = 2;
  public static final LocalTime QUIET_FROM = LocalTime.of(21, 0);
  public static final LocalTime QUIET_UNTIL = LocalTime.of(8, 0);
  public static final LocalDate CLOSED = LocalDate.of(2026, 1, 9);
  private static final QuietCalendar CALENDAR =
      QuietCalendar.of(
          new QuietHours(List.of(new QuietHours.Span(QUIET_FROM, QUIET_UNTIL))), Set.of(CLOSED));

  @Produces
  DeskSettings desk() {
    return new DeskSettings(
        List.of(BUSINESS_NUMBER, SECOND_NUMBER), Optional.of(ACCOUNT), APPROVAL_TTL, ZONE);
  }

  @Produces
  GateSettings gate() {
    return gate(FourEyes.NEVER);
  }

  @Produces
  WebhookSettings webhook() {
    return new WebhookSettings(Optional.of("verify-me"), List.of("app-secret"));
  }

  public static GateSettings gate(FourEyes fourEyes) {
    return gate(fourEyes, Map.of());
  }

  /**
   * @param each caps of single purposes, beside the one of all
   */
  public static GateSettings gate(FourEyes fourEyes, Map<Purpose, FrequencyCaps.Cap> each) {
    var caps = new FrequencyCaps(new FrequencyCaps.Cap(CAP, PERIOD), each);
    return new GateSettings(ZONE, CALENDAR, caps, fourEyes);
  }
}
