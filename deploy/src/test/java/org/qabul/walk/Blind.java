package org.qabul.walk;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;

/**
 * Which objections a broken gate does not see.
 *
 * @param onlyAtTheClaim whether it still sees them at the approval
 */
record Blind(Predicate<Finding> objections, boolean onlyAtTheClaim) {
  boolean to(Finding finding) {
    return objections.test(finding);
  }

  private static Blind to(String rule) {
    return new Blind(finding -> finding.rule().equals(rule), false);
  }

  private static Blind to(Reason reason, String saw) {
    return new Blind(
        finding ->
            finding.because().filter(reason::equals).isPresent() && finding.saw().en().matches(saw),
        false);
  }

  @Singleton
  static class ToApproval {
    @Produces
    Blind blind() {
      return new Blind(finding -> finding.rule().equals("approval"), true);
    }
  }

  @Singleton
  static class ToFourEyes {
    @Produces
    Blind blind() {
      return to(Reason.FOUR_EYES, ".*");
    }
  }

  @Singleton
  static class ToKnownContact {
    @Produces
    Blind blind() {
      return to("known_contact");
    }
  }

  @Singleton
  static class ToSuppression {
    @Produces
    Blind blind() {
      return to("suppression");
    }
  }

  @Singleton
  static class ToConsent {
    @Produces
    Blind blind() {
      return to("consent");
    }
  }

  @Singleton
  static class ToWindow {
    @Produces
    Blind blind() {
      return to("window");
    }
  }

  @Singleton
  static class ToTemplate {
    @Produces
    Blind blind() {
      return to("template");
    }
  }

  @Singleton
  static class ToQuietHours {
    @Produces
    Blind blind() {
      return to("quiet_hours");
    }
  }

  @Singleton
  static class ToFrequency {
    @Produces
    Blind blind() {
      return to("frequency");
    }
  }

  /** It counts what left of all purposes, and nothing else. */
  @Singleton
  static class ToTheCapOfMarketing {
    @Produces
    Blind blind() {
      return to(Reason.FREQUENCY_CAP, ".*all: [01] of 2");
    }
  }

  @Singleton
  static class ToAccountHealth {
    @Produces
    Blind blind() {
      return to("account_health");
    }
  }

  @Singleton
  static class AtTheClaim {
    @Produces
    Blind blind() {
      return new Blind(finding -> true, true);
    }
  }
}
