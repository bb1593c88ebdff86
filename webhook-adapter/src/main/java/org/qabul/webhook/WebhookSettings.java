package org.qabul.webhook;

import java.util.List;
import java.util.Optional;

/**
 * The secrets shared with Meta.
 *
 * @param appSecrets the current app secret and, while it is being changed, the previous one; none
 *     means that nothing is accepted
 */
public record WebhookSettings(Optional<String> verifyToken, List<String> appSecrets) {
  public WebhookSettings {
    appSecrets = List.copyOf(appSecrets);
  }

  @Override
  public String toString() {
    return "WebhookSettings[secrets are not shown]";
  }
}
