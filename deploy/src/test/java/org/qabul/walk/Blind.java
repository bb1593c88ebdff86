package org.qabul.walk;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Which rules a broken gate does not see.
 *
 * @param onlyAtTheClaim whether it still sees them at the approval
 */
record Blind(Set<String> rules, boolean onlyAtTheClaim) {
  boolean to(String rule) {
    return rules.contains(rule) || rules.contains("all");
  }

  private static Blind to(String rule, boolean onlyAtTheClaim) {
    return new Blind(Set.of(rule), onlyAtTheClaim);
  }

  @Singleton
  static class ToApproval {
    @Produces
    Blind blind() {
      return to("approval", true);
    }
  }

  @Singleton
  static class ToKnownContact {
    @Produces
    Blind blind() {
      return to("known_contact", false);
    }
  }

  @Singleton
  static class ToSuppression {
    @Produces
    Blind blind() {
      return to("suppression", false);
    }
  }

  @Singleton
  static class ToConsent {
    @Produces
    Blind blind() {
      return to("consent", false);
    }
  }

  @Singleton
  static class ToWindow {
    @Produces
    Blind blind() {
      return to("window", false);
    }
  }

  @Singleton
  static class ToTemplate {
    @Produces
    Blind blind() {
      return to("template", false);
    }
  }

  @Singleton
  static class ToQuietHours {
    @Produces
    Blind blind() {
      return to("quiet_hours", false);
    }
  }

  @Singleton
  static class ToFrequency {
    @Produces
    Blind blind() {
      return to("frequency", false);
    }
  }

  @Singleton
  static class ToAccountHealth {
    @Produces
    Blind blind() {
      return to("account_health", false);
    }
  }

  @Singleton
  static class AtTheClaim {
    @Produces
    Blind blind() {
      return to("all", true);
    }
  }
}
