package org.qabul.compliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * Which messages two people have to stand behind: two approvers, or an approver and the operator
 * who wrote the text.
 *
 * @param recipients how many people may be approved a message in 24 hours before {@link
 *     Trigger#RECIPIENTS} applies
 * @param priceWords what makes a text one about prices
 */
public record FourEyes(Set<Trigger> triggers, int recipients, Set<String> priceWords) {
  public static final FourEyes NEVER = new FourEyes(Set.of(), 1, Set.of());

  public FourEyes {
    triggers = Set.copyOf(triggers);
    priceWords = Set.copyOf(priceWords);
  }

  /** What makes a second person necessary. */
  public enum Trigger {
    AUTHOR(new Words("كاتب النص هو معتمده", "its writer approves it")),
    MARKETING(new Words("رسالة تسويق", "it is marketing")),
    FIRST_CONTACT(new Words("أول رسالة إلى هذا الشخص", "it is the first to this person")),
    RECIPIENTS(new Words("كثر المستلمون اليوم", "many people are written to today")),
    PRICE(new Words("في النص سعر أو عرض", "it speaks of prices"));

    private final Words words;

    Trigger(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }

    /** As configuration writes it. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Reads {@code false}, {@code true} (the same as {@code author}), or codes with commas between.
   *
   * @throws IllegalArgumentException naming what is no trigger
   */
  public static Set<Trigger> triggers(String text) {
    if (text.equals("false")) {
      return Set.of();
    }
    if (text.equals("true")) {
      return Set.of(Trigger.AUTHOR);
    }
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .map(FourEyes::trigger)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class)));
  }

  private static Trigger trigger(String code) {
    return Arrays.stream(Trigger.values())
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  boolean asks(Trigger trigger) {
    return triggers.contains(trigger);
  }

  /** Why this message needs a second person; empty when it needs none. */
  List<Trigger> demands(ContactFacts facts) {
    var demands = new ArrayList<Trigger>();
    for (Trigger trigger : Trigger.values()) {
      if (asks(trigger) && applies(trigger, facts)) {
        demands.add(trigger);
      }
    }
    return demands;
  }

  private boolean applies(Trigger trigger, ContactFacts facts) {
    return switch (trigger) {
      case AUTHOR -> facts.approver().filter(who -> who.id().equals(facts.author())).isPresent();
      case MARKETING -> facts.request().purpose() == Purpose.MARKETING;
      case FIRST_CONTACT -> facts.firstContact();
      case RECIPIENTS -> facts.recipients() >= recipients;
      case PRICE -> speaksOfPrices(facts.request().content().preview());
    };
  }

  private boolean speaksOfPrices(String text) {
    String folded = " " + FoldedText.of(text) + " ";
    return priceWords.stream()
        .anyMatch(
            word ->
                FoldedText.of(word).isEmpty()
                    ? text.contains(word)
                    : folded.contains(" " + FoldedText.of(word) + " "));
  }

  /** The same text for the same demands. */
  String text() {
    return triggers.isEmpty()
        ? "false"
        : "%s %s %s".formatted(EnumSet.copyOf(triggers), recipients, new TreeSet<>(priceWords));
  }
}
