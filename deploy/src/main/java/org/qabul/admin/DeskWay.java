package org.qabul.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where the desk goes after a deed. */
@Dependent
class DeskWay {
  private static final String DESK = "/admin/desk";

  private final Address address;
  private final OpenCase open;
  private final ReadCase cases;

  @Inject
  DeskWay(Address address, OpenCase open, ReadCase cases) {
    this.address = address;
    this.open = open;
    this.cases = cases;
  }

  void again() {
    address.again();
  }

  void toQueue() {
    address.to(DESK, "tab", open.tab().code());
  }

  void toDraftOf(String opportunityId) {
    cases
        .liveDraft(opportunityId)
        .ifPresentOrElse(draft -> open(DeskTab.DRAFTS, draft.id()), this::toQueue);
  }

  void toDraft() {
    open.found()
        .flatMap(DeskCase::draft)
        .ifPresentOrElse(draft -> open(DeskTab.DRAFTS, draft.id()), this::toQueue);
  }

  void toMessageOf(String draftVersionId) {
    cases
        .messageOf(draftVersionId)
        .ifPresentOrElse(
            message -> open(DeskTab.holding(message.status()), message.id()), this::toQueue);
  }

  private void open(DeskTab tab, String id) {
    address.to(DESK, "tab", tab.code(), "id", id);
  }
}
