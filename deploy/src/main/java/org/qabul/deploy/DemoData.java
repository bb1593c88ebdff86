package org.qabul.deploy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What a newcomer finds at the first start: people, templates and opportunities, all made up. */
@Dependent
class DemoData {
  private final DemoPeople people;
  private final DemoOpportunities opportunities;

  @Inject
  DemoData(DemoPeople people, DemoOpportunities opportunities) {
    this.people = people;
    this.opportunities = opportunities;
  }

  void fill() {
    Map<String, String> ids = people.add();
    opportunities.add(ids);
  }
}
