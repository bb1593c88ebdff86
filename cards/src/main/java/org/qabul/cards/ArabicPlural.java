package org.qabul.cards;

/**
 * An Arabic noun with its number. The cases are those of Unicode's CLDR; none, one and two are
 * words without a digit.
 *
 * @param few after 3 to 10, 103 to 110 and so on
 * @param many after 11 to 99, and after 100, 101, 102: nouns in ة are written alike in both
 */
record ArabicPlural(String none, String one, String two, String few, String many) {
  String counted(long number) {
    if (number >= 0 && number <= 2) {
      return number == 0 ? none : number == 1 ? one : two;
    }
    long rest = Math.abs(number % 100);
    return number + " " + (rest >= 3 && rest <= 10 ? few : many);
  }
}
