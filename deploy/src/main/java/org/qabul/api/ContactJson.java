package org.qabul.api;

import org.jspecify.annotations.Nullable;
import org.qabul.domain.Contact;
import org.qabul.domain.Language;

/** A contact as the API shows it. */
public record ContactJson(
    String id,
    String name,
    @Nullable String company,
    @Nullable String phone,
    @Nullable String bsuid,
    Language language,
    @Nullable String source) {
  static ContactJson of(Contact contact) {
    var identity = contact.identity();
    return new ContactJson(
        contact.id(),
        contact.name(),
        contact.company().filter(name -> !name.isEmpty()).orElse(null),
        identity.phone(),
        identity.bsuid(),
        contact.language(),
        contact.source().orElse(null));
  }
}
