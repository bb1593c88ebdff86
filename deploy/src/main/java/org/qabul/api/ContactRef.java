package org.qabul.api;

import java.util.List;
import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.PhoneNumber;

/** How a caller says who is meant. */
sealed interface ContactRef {
  int MAX_ID = 40;
  int MAX_PHONE = 32;
  int MAX_BSUID = 256;
  int MAX_SOURCE = 200;

  /** A contact the desk knows already. */
  record Known(String id) implements ContactRef {}

  /**
   * A person by their identity; who is not known yet is added.
   *
   * @param source where the caller has the contact from
   */
  record Person(Identity identity, String name, String company, Language language, String source)
      implements ContactRef {}

  static ContactRef read(Fields fields) {
    return fields.isText("contact")
        ? new Known(fields.requiredText("contact", MAX_ID))
        : fields
            .requiredPart(
                "contact", "a contact's id, or an object with phone or bsuid, name and source")
            .<ContactRef>map(ContactRef::person)
            .orElseGet(() -> new Known(""));
  }

  private static Person person(Fields contact) {
    var person =
        new Person(
            identity(contact),
            contact.requiredText("name", Contact.MAX_NAME),
            contact.text("company", Contact.MAX_NAME).orElse(""),
            contact.choice("language", List.of(Language.values())).orElse(Language.AR),
            contact.requiredText("source", MAX_SOURCE));
    contact.nothingElse();
    return person;
  }

  private static Identity identity(Fields contact) {
    Optional<String> phone = contact.text("phone", MAX_PHONE).map(typed -> e164(contact, typed));
    Optional<String> bsuid = contact.filledText("bsuid", MAX_BSUID);
    if (contact.absent("phone") && contact.absent("bsuid")) {
      contact.wrong("phone", "phone, bsuid or both", "neither");
    }
    return phone.isEmpty() && bsuid.isEmpty()
        ? Identity.ofPhone("")
        : new Identity(phone.orElse(null), bsuid.orElse(null));
  }

  private static String e164(Fields contact, String typed) {
    var number = PhoneNumber.typed(typed);
    if (number.isEmpty()) {
      contact.wrong("phone", "a phone number such as +966501234567", Values.shortened(typed));
    }
    return number.map(PhoneNumber::e164).orElse("");
  }
}
