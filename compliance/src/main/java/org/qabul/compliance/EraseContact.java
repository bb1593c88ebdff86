package org.qabul.compliance;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;

/** Erases a person, as they asked. */
@Deed
public class EraseContact {
  private final Erasure erasure;

  @Inject
  EraseContact(Erasure erasure) {
    this.erasure = erasure;
  }

  /**
   * @throws InvalidValue when nobody has this id, or they were erased already
   */
  public void erase(String contactId, Actor actor) {
    if (!erasure.erase(contactId, actor, contact -> true)) {
      throw InvalidValue.unknownContact(contactId);
    }
  }
}
