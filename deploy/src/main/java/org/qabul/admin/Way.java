package org.qabul.admin;

import java.util.Optional;
import org.qabul.domain.Meaning.Place;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Words;

/**
 * The button of a next step: where an operator goes to mend what Meta refused.
 *
 * @param away whether it leads out of the desk, to Meta's own pages
 */
public record Way(Words label, String address, boolean away) {
  private static final String META = "https://business.facebook.com/";

  /** Empty when nobody has to do anything. */
  static Optional<Way> to(Place place, OutboundMessage message) {
    return Optional.ofNullable(
        switch (place) {
          case WAIT -> null;
          case REVIEW -> here("افتح المسودة", "Open the draft", MessageRow.address(message));
          case TEMPLATE -> here("اختر قالباً", "Choose a template", MessageRow.address(message));
          case PERSON ->
              here("افتح صفحة الشخص", "Open their page", "contact?id=" + message.recipientId());
          case MANAGER -> meta("افتح مدير واتساب", "Open WhatsApp Manager", "wa/manage/");
          case TOKEN ->
              meta("افتح رموز الوصول لدى ميتا", "Open Meta's tokens", "settings/system-users");
          case SUPPORT -> meta("افتح دعم ميتا", "Open Meta's support", "direct-support");
        });
  }

  /** Whether it leads off the desk's own page. */
  public boolean elsewhere() {
    return !address.startsWith("desk");
  }

  private static Way here(String ar, String en, String address) {
    return new Way(new Words(ar, en), address, false);
  }

  private static Way meta(String ar, String en, String path) {
    return new Way(new Words(ar, en), META + path, true);
  }
}
