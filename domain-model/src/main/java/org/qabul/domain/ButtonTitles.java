package org.qabul.domain;

import java.util.List;

/** What is written on the buttons of our cards, in every language. */
public interface ButtonTitles {
  List<String> all();
}
