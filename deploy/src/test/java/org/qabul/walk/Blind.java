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

  /** At the approval it sees all: what it does not see came about since. */
  private static Blind atTheClaim(String saw) {
    return new Blind(
        finding -> finding.rule().equals("approval") && finding.saw().en().matches(saw), true);
  }

  private static Blind to(Reason reason, String saw) {
    return new Blind(
        finding ->
            finding.because().filter(reason::equals).isPresent() && finding.saw().en().matches(saw),
        false);
  }

  @Singleton
  static class ToTheApprovalsExpiry {
    @Produces
    Blind blind() {
      return atTheClaim("The approval has expired");
    }
  }

  @Singleton
  static class ToTheApproversRights {
    @Produces
    Blind blind() {
      return atTheClaim("The approver may not approve now");
    }
  }

  @Singleton
  static class ToTheSeal {
    @Produces
    Blind blind() {
      return atTheClaim("The message differs.*");
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
  static class ToALackOfSource {
    @Produces
    Blind blind() {
      return to(Reason.UNKNOWN_CONTACT, ".*");
    }
  }

  @Singleton
  static class ToAChangeOfIdentity {
    @Produces
    Blind blind() {
      return to(Reason.IDENTITY_CHANGED, ".*");
    }
  }

  @Singleton
  static class ToOptOuts {
    @Produces
    Blind blind() {
      return to(Reason.OPTED_OUT, "Opt-out by.*");
    }
  }

  @Singleton
  static class ToDoubts {
    @Produces
    Blind blind() {
      return to(Reason.OPT_OUT_DOUBTFUL, ".*");
    }
  }

  @Singleton
  static class ToErasures {
    @Produces
    Blind blind() {
      return to(Reason.OPTED_OUT, "The person had their data erased");
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
  static class ToTheEndOfAConsent {
    @Produces
    Blind blind() {
      return to(Reason.CONSENT_EXPIRED, ".*");
    }
  }

  @Singleton
  static class ToALackOfProof {
    @Produces
    Blind blind() {
      return to(Reason.CONSENT_UNPROVEN, ".*");
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
