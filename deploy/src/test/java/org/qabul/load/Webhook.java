package org.qabul.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qabul.running.SignedWebhooks;
import org.qabul.webhook.Signature;

/**
 * One request, ready for the wire.
 *
 * @param bytes head and signed body
 * @param ids what must be stored and worked when it is acknowledged
 */
record Webhook(byte[] bytes, List<String> ids) {
  private static final int ASCII = 128;

  /** Escaped as on Meta's wire, which some receivers take for granted before they check. */
  static Webhook signed(String body, List<String> ids) {
    byte[] content = escaped(body).getBytes(StandardCharsets.US_ASCII);
    String head =
        "POST /webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            + Signature.HEADER
            + ": "
            + Signature.of(content, SignedWebhooks.SECRET)
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + content.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return new Webhook(all, ids);
  }

  private static String escaped(String body) {
    var escaped = new StringBuilder();
    for (char c : body.toCharArray()) {
      if (c < ASCII) {
        escaped.append(c);
      } else {
        escaped.append("\\u%04x".formatted((int) c));
      }
    }
    return escaped.toString();
  }
}
