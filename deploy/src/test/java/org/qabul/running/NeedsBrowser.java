package org.qabul.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs where Chromium is installed. {@code QABUL_REQUIRE_BROWSER=true} turns its absence from a
 * skip into a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Presence.class)
public @interface NeedsBrowser {
  /** Asks the disk. */
  final class Presence implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.isInstalled()) {
        return ConditionEvaluationResult.enabled("Chromium is here");
      }
      if (Boolean.parseBoolean(System.getenv("QABUL_REQUIRE_BROWSER"))) {
        throw new AssertionError("Chromium and its driver are required and not installed");
      }
      return ConditionEvaluationResult.disabled("Chromium and its driver are not installed");
    }
  }
}
