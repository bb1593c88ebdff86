package org.qabul.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file as a shop keeps its people, in no order of their numbers: of ten, eight agreed and a form
 * proves it, one agreed and nothing does, and one said stop. The same count gives the same file.
 */
record PeopleFile(int people) {
  private static final String HEADINGS =
      "الاسم,الجوال,الشركة,الموافقة,الغرض,تاريخ الموافقة,الإثبات\n";
  private static final int TEN = 10;
  private static final int NUMBERS = 10_000_000;

  /** No number comes twice: it shares no factor with how many there are. */
  private static final long STEP = 7_919;

  byte[] bytes() {
    var text = new StringBuilder(HEADINGS);
    for (int i = 0; i < people; i++) {
      text.append(
          "جهة اتصال %d,05%08d,شركة %d,%s\n"
              .formatted(i, NUMBERS + i * STEP % NUMBERS, i % 5_000, said(i)));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String said(int row) {
    return switch (row % TEN) {
      case 0 -> "إيقاف,,2025-12-02,";
      case 1 -> "نعم,تسويق,2025-12-01,";
      default -> "نعم,تسويق,2025-12-01,نموذج " + row;
    };
  }

  int proven() {
    return people - 2 * people / TEN;
  }

  int unproven() {
    return people / TEN;
  }

  int stops() {
    return people / TEN;
  }
}
