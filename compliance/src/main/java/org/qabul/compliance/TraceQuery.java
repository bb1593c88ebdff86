package org.qabul.compliance;

import jakarta.json.spi.JsonProvider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;

/** A statement over a person's rows, with the person's keys in their places. */
final class TraceQuery {
  private static final Pattern PLACE =
      Pattern.compile(":(contact|phone|digits|bsuid|source|nothing|now)\\b");
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String NOBODY = "";
  private static final byte[] NOTHING = {};

  /** Where somebody is from is in the gate's sheets; this stands in none. */
  private static final String UNSAID = "\u0001";

  private final Map<String, Object> keys;

  /**
   * @param identity one of those the person is or was known by
   */
  TraceQuery(Contact contact, Identity identity, Instant now) {
    String phone = identity.phoneNumber().orElse(NOBODY);
    this.keys =
        Map.of(
            "contact", contact.id(),
            "phone", phone,
            "digits", phone.replace("+", ""),
            "bsuid", identity.userId().orElse(NOBODY),
            "source", contact.source().map(TraceQuery::inJson).orElse(UNSAID),
            "nothing", NOTHING,
            "now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
  }

  /** As it stands inside a text of JSON. */
  private static String inJson(String text) {
    String quoted = JSON.createValue(text).toString();
    return quoted.substring(1, quoted.length() - 1);
  }

  void erase(Connection connection, Trace trace) throws SQLException {
    try (var statement = prepare(connection, trace.erase())) {
      statement.executeUpdate();
    }
  }

  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    var statement = connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"));
    int index = 1;
    for (Object value : values(sql)) {
      statement.setObject(index++, value);
    }
    return statement;
  }

  private List<Object> values(String sql) {
    var values = new ArrayList<>();
    var places = PLACE.matcher(sql);
    while (places.find()) {
      values.add(keys.getOrDefault(places.group(1), NOBODY));
    }
    return values;
  }
}
