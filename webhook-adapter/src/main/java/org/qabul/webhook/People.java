package org.qabul.webhook;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Identity;
import org.qabul.domain.PhoneNumber;

/**
 * Finds out who an item is about. Since 2026 {@code from} and {@code wa_id} may be absent, and
 * fields made for phone numbers may hold a business-scoped user id.
 */
final class People {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
  private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,250}");
  private static final int MAX_BSUID = 256;

  private People() {}

  /** The sender of a message, from the message itself and the contact beside it. */
  static Optional<Identity> sender(JsonObject item, JsonObject contact) {
    var phone = phone(item, "from").or(() -> phone(contact, "wa_id"));
    var bsuid =
        bsuid(item, "from_user_id")
            .or(() -> bsuid(contact, "user_id"))
            .or(() -> hidden(item, "from"))
            .or(() -> hidden(contact, "wa_id"));
    return identity(phone, bsuid);
  }

  /** Whom a status or a preference is about. */
  static Optional<Identity> subject(JsonObject item, String phoneName, String bsuidName) {
    return identity(
        phone(item, phoneName), bsuid(item, bsuidName).or(() -> hidden(item, phoneName)));
  }

  /** Which of our numbers an item came to; what names none concerns the one we send from. */
  static String saidTo(JsonObject item, DeskSettings settings) {
    return Loose.text(Loose.object(item, "metadata"), "phone_number_id")
        .orElseGet(settings::businessNumber);
  }

  static Optional<Identity> identity(Optional<String> phone, Optional<String> bsuid) {
    return phone.isEmpty() && bsuid.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identity(phone.orElse(null), bsuid.orElse(null)));
  }

  static Optional<String> phone(JsonObject object, String name) {
    return Loose.text(object, name).flatMap(People::phone);
  }

  /** Empty when it is not a number. */
  static Optional<String> phone(String text) {
    return Optional.of(text)
        .filter(one -> PHONE.matcher(one).matches())
        .map(one -> PhoneNumber.ofWaId(one).e164());
  }

  static Optional<String> bsuid(JsonObject object, String name) {
    return Loose.text(object, name).filter(text -> text.length() <= MAX_BSUID);
  }

  private static Optional<String> hidden(JsonObject object, String name) {
    return Loose.text(object, name).filter(text -> BSUID.matcher(text).matches());
  }
}
