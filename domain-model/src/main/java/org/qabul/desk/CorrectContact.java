package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Subject;

/**
 * Writes down what a person is really called, where they work and what they speak: their right, and
 * a duty. What was sent and recorded before stays as it was.
 */
@Deed
public class CorrectContact {
  private final Contacts contacts;
  private final RequireRole requireRole;
  private final Chronicle chronicle;

  @Inject
  CorrectContact(Contacts contacts, RequireRole requireRole, Chronicle chronicle) {
    this.contacts = contacts;
    this.requireRole = requireRole;
    this.chronicle = chronicle;
  }

  /**
   * What shall be written of a person.
   *
   * @param company empty when they have none
   * @param source where they come from; kept when nothing was recorded before, and else of no
   *     account, for it proves where they came from
   */
  public record Details(String name, String company, Language language, String source) {}

  /**
   * @return whether anything changed
   * @throws InvalidValue when the contact is unknown, erased or merged, a text does not fit, or the
   *     actor may not decide
   */
  public boolean correct(String contactId, Details to, Actor actor) {
    requireRole.decider(actor);
    var contact =
        contacts
            .lock(contactId)
            .filter(found -> found.erasedAt().isEmpty() && found.mergedInto().isEmpty())
            .orElseThrow(() -> InvalidValue.unknownContact(contactId));
    var changed = changed(contact, to);
    if (!changed.isEmpty()) {
      write(contact, to);
      String fields = String.join(" ", changed);
      chronicle.happened(Subject.contact(contactId), "contact_corrected", actor, fields);
    }
    return !changed.isEmpty();
  }

  private static void write(Contact contact, Details to) {
    contact.correct(to.name().strip(), to.company().strip(), to.language());
    if (givesSource(contact, to)) {
      contact.comesFrom(to.source().strip());
    }
  }

  private static boolean givesSource(Contact contact, Details to) {
    return contact.source().orElse("").isBlank() && !to.source().isBlank();
  }

  /** Which fields, and not what stood in them: the audit outlives the person's data. */
  private static List<String> changed(Contact contact, Details to) {
    var changed = new ArrayList<String>();
    if (!contact.name().equals(to.name().strip())) {
      changed.add("name");
    }
    if (!contact.company().orElse("").equals(to.company().strip())) {
      changed.add("company");
    }
    if (contact.language() != to.language()) {
      changed.add("language");
    }
    if (givesSource(contact, to)) {
      changed.add("source");
    }
    return changed;
  }
}
