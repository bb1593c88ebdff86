package org.qabul.compliance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;

/**
 * A person as a file speaks of them.
 *
 * @param phone E.164
 * @param source where the business knows them from
 * @param said what they allowed or forbade, in the order of the file
 */
public record ImportedPerson(
    String phone,
    String name,
    @Nullable String company,
    Language language,
    String source,
    List<Said> said) {

  /**
   * One thing they said.
   *
   * @param fileLine where in the file it stands
   */
  public record Said(int fileLine, ConsentLine line) {}

  /** Called by their number, for want of a name. */
  public boolean nameless() {
    return name.equals(phone);
  }

  /** The file says something of them that nobody can read, and nothing else. */
  boolean onlyDoubted() {
    return !said.isEmpty()
        && said.stream().allMatch(one -> one.line().type() == ConsentEvent.Type.DOUBTED);
  }

  Contact contact(Instant now) {
    var contact = new Contact(name, Identity.ofPhone(phone), source, now).speaks(language);
    return company == null ? contact : contact.worksAt(company);
  }
}
