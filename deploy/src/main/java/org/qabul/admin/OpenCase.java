package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The case that the desk's address names. */
@RequestScoped
class OpenCase {
  private final Address address;
  private final CurrentOperator me;
  private final ReadCase cases;
  private @Nullable Optional<DeskCase> found;

  @Inject
  OpenCase(Address address, CurrentOperator me, ReadCase cases) {
    this.address = address;
    this.me = me;
    this.cases = cases;
  }

  DeskTab tab() {
    return DeskTab.of(address.value("tab"));
  }

  String id() {
    return address.value("id");
  }

  Optional<DeskCase> found() {
    if (found == null) {
      found = id().isEmpty() ? Optional.empty() : cases.read(tab(), id(), me.actor());
    }
    return found;
  }
}
