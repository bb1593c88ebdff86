package org.qabul.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qabul.running.SignedWebhooks;

/**
 * Webhooks in the proportions of a real day: 70 % statuses, 25 % messages, 5 % the rest. Every item
 * is one of a kind; people come back.
 */
final class Day {
  private static final int PEOPLE = 5_000;
  private static final int PERCENT = 100;
  private static final int STATUSES = 70;
  private static final int MESSAGES = 95;
  private static final List<String> WORDS = List.of("sent", "delivered", "read");

  private final Random random;
  private final String name;
  private final long seconds;
  private long count;

  /**
   * @param name tells the ids of this day from those of another
   * @param seconds the time of all items, in Unix seconds
   */
  Day(String name, long seconds) {
    this.name = name;
    this.seconds = seconds;
    this.random = new Random(name.hashCode());
  }

  Webhook batch(int items) {
    var ids = new ArrayList<String>();
    var changes = new ArrayList<String>();
    for (int i = 0; i < items; i++) {
      changes.add(change(ids));
    }
    return Webhook.signed(body(String.join(",", changes)), ids);
  }

  Webhook message() {
    var ids = new ArrayList<String>();
    return Webhook.signed(body(message(ids)), ids);
  }

  private static String body(String changes) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":["
        + changes
        + "]}]}";
  }

  private String change(List<String> ids) {
    int dice = random.nextInt(PERCENT);
    if (dice < STATUSES) {
      return status(ids);
    }
    return dice < MESSAGES ? message(ids) : alert(ids);
  }

  private String status(List<String> ids) {
    String wamid = wamid();
    String word = WORDS.get(random.nextInt(WORDS.size()));
    ids.add("s:" + wamid + ":" + word + ":" + seconds);
    return messages(
        "\"statuses\":[{\"id\":\"%s\",\"status\":\"%s\",\"timestamp\":\"%d\",\"recipient_id\":\"%s\","
                .formatted(wamid, word, seconds, person())
            + "\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"type\":\"regular\","
            + "\"category\":\"utility\"}}]");
  }

  private String message(List<String> ids) {
    String wamid = wamid();
    ids.add("m:" + SignedWebhooks.NUMBER + ":" + wamid);
    String person = person();
    return messages(
        "\"contacts\":[{\"profile\":{\"name\":\"نورة\"},\"wa_id\":\"%s\"}],\"messages\":[{\"from\":\"%s\","
                .formatted(person, person)
            + "\"id\":\"%s\",\"timestamp\":\"%d\",\"type\":\"text\",\"text\":{\"body\":\"متى تفتحون؟\"}}]"
                .formatted(wamid, seconds));
  }

  private static String messages(String rest) {
    return "{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":"
        + "{\"display_phone_number\":\"15550100001\",\"phone_number_id\":\""
        + SignedWebhooks.NUMBER
        + "\"},"
        + rest
        + "}}";
  }

  private String alert(List<String> ids) {
    String id = wamid();
    ids.add("alert:" + id);
    return "{\"field\":\"account_alerts\",\"value\":{\"entity_type\":\"WABA\",\"entity_id\":\""
        + id
        + "\",\"alert_severity\":\"INFORMATIONAL\",\"alert_status\":\"NONE\"}}";
  }

  private String wamid() {
    // The dash keeps the first of n10 apart from the eleventh of n1
    return "wamid." + name + "-" + count++;
  }

  private String person() {
    return "96655" + (1_000_000 + random.nextInt(PEOPLE));
  }
}
