package org.qabul.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies no sane sender makes, each by its fault. All of them may come rightly signed. */
final class BadBodies {
  private static final int DEEP = 10_000;

  /** Deep, but not too deep for the reader: what comes after it must bear it as well. */
  private static final int BEARABLE = 900;

  private static final String MESSAGE =
      "{\"id\":\"wamid.BAD\",\"from\":\"966500000901\",\"timestamp\":\"1767600000\","
          + "\"type\":\"text\",\"text\":{\"body\":\"?\"}}";

  private BadBodies() {}

  static Map<String, byte[]> all() {
    var bodies = new LinkedHashMap<String, String>();
    unreadable(bodies);
    unexpected(bodies);
    unstorable(bodies);
    var bytes = new LinkedHashMap<String, byte[]>();
    bodies.forEach((how, body) -> bytes.put(how, body.getBytes(UTF_8)));
    bytes.put("half a surrogate as bytes", text("\u00ed\u00a0\u0080").getBytes(ISO_8859_1));
    bytes.put("an overlong NUL", text("\u00c0\u0080").getBytes(ISO_8859_1));
    bytes.put("two bytes a letter", text("?").getBytes(UTF_16BE));
    return bytes;
  }

  private static void unreadable(Map<String, String> bodies) {
    bodies.put("empty", "");
    bodies.put("not JSON", "object=page&entry=1");
    bodies.put("cut off", text("?").substring(0, 60));
    bodies.put("a NUL", "\u0000");
    bodies.put("an array", "[" + text("?") + "]");
    bodies.put("a text", "\"entry\"");
    bodies.put("null", "null");
    bodies.put("two of them", text("?") + text("?"));
    bodies.put("deep arrays", "{\"entry\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
    bodies.put("deep objects", "{\"entry\":" + "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP + 1));
    bodies.put("deep and never closed", "{\"entry\":[".repeat(DEEP));
  }

  private static void unexpected(Map<String, String> bodies) {
    bodies.put("nothing in it", "{}");
    bodies.put("entry is a number", "{\"entry\":7}");
    bodies.put("changes is a text", "{\"entry\":[{\"changes\":\"?\"}]}");
    bodies.put("value is an array", change("\"field\":\"messages\",\"value\":[[]]"));
    bodies.put("field is an object", change("\"field\":{},\"value\":{}"));
    bodies.put("an unknown field", change("\"field\":\"astrology\",\"value\":{\"sign\":\"♒\"}"));
    bodies.put("messages is a number", value("\"messages\":1"));
    bodies.put("messages of everything", value("\"messages\":[1,null,\"?\",[],{},true]"));
    bodies.put("statuses of everything", value("\"statuses\":[1,null,\"?\",[],{},true]"));
    bodies.put("nulls throughout", messages(MESSAGE.replaceAll(":\"[^\"]*\"", ":null")));
    bodies.put("numbers throughout", messages(MESSAGE.replaceAll(":\"[^\"]*\"", ":-1.5e3")));
    bodies.put("objects throughout", messages(MESSAGE.replaceAll(":\"[^\"]*\"", ":{\"a\":[]}")));
    bodies.put("an endless number", messages(MESSAGE.replace("\"1767600000\"", "1e999999999")));
    bodies.put("a time before time", messages(MESSAGE.replace("1767600000", "-99999999999999")));
    bodies.put("no metadata", value("\"messages\":[" + MESSAGE + "]").replace("metadata", "meta"));
    bodies.put("an endless id", messages(MESSAGE.replace("BAD", "A".repeat(100_000))));
    bodies.put("an endless text", text("ن".repeat(500_000)));
    bodies.put("a bearable depth", messages(MESSAGE.replace("\"?\"", nested())));
    bodies.put("the same key twice", messages(MESSAGE.replace("{\"id\"", "{\"id\":\"1\",\"id\"")));
    bodies.put("entry twice", "{\"entry\":[],\"entry\":[{\"changes\":[]}]}");
  }

  private static void unstorable(Map<String, String> bodies) {
    bodies.put("an escaped NUL", text("\\u0000"));
    bodies.put("a NUL in a text", text("\u0000"));
    bodies.put("the first half of a surrogate", text("\\ud83d"));
    bodies.put("the second half of a surrogate", text("\\ude42 \\ud83d"));
    bodies.put("a NUL in the id", messages(MESSAGE.replace("BAD", "\\u0000")));
    bodies.put("half a surrogate in the id", messages(MESSAGE.replace("BAD", "\\ud83d")));
    bodies.put("a NUL as sender", messages(MESSAGE.replace("966500000901", "\\u0000")));
    bodies.put("half a surrogate as type", messages(MESSAGE.replace("\"text\"", "\"\\ud83d\"")));
    bodies.put("a NUL as field", change("\"field\":\"\\u0000\",\"value\":{\"\\u0000\":1}"));
  }

  /** As many as Meta ever puts into one body, from as many people. */
  static String crowd(int size) {
    return messages(
        IntStream.range(0, size)
            .mapToObj(i -> MESSAGE.replace("BAD", "CROWD" + i).replace("0901", "%04d".formatted(i)))
            .collect(Collectors.joining(",")));
  }

  private static String nested() {
    return "{\"a\":".repeat(BEARABLE) + "1" + "}".repeat(BEARABLE);
  }

  private static String text(String words) {
    return messages(MESSAGE.replace("?", words));
  }

  private static String messages(String messages) {
    return value("\"messages\":[" + messages + "]");
  }

  private static String value(String rest) {
    return change(
        "\"field\":\"messages\",\"value\":{\"metadata\":{\"phone_number_id\":\""
            + SignedWebhooks.NUMBER
            + "\"},"
            + rest
            + "}");
  }

  private static String change(String change) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{"
        + change
        + "}]}]}";
  }
}
