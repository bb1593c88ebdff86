package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.qabul.cards.Cards;
import org.qabul.domain.ButtonTitles;

/** The titles as they are drawn. */
@Dependent
class DrawnTitles implements ButtonTitles {
  @Override
  public List<String> all() {
    return Cards.buttonTitles();
  }
}
