package org.qabul.cards;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.domain.Card;
import org.qabul.domain.Content;
import org.qabul.domain.Drawing;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Letter;

class GoldenTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("specimens")
  void drawsEveryCardAsItsGoldenFile(String name, Card card) throws IOException {
    Golden.compare(name, CloudJson.array(Cards.draw(card)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void drawsLettersAsTheirGoldenFiles(Language language) throws IOException {
    var specimens = new Specimens(language);
    compare(specimens, "letter-text", Identity.ofPhone(Specimens.PHONE), text(specimens));
    compare(specimens, "letter-template", new Identity(null, "SA.1234"), specimens.content());
  }

  @Test
  void hasSpecimensOfEveryKindOfCard() {
    var shown = new Specimens(Language.AR).all().values().stream().map(Card::getClass);
    assertThat(Arrays.stream(Card.class.getPermittedSubclasses()).collect(toSet()))
        .isEqualTo(shown.collect(toSet()));
  }

  static Stream<Arguments> specimens() {
    return Stream.of(Language.values()).flatMap(GoldenTest::specimens);
  }

  private static Stream<Arguments> specimens(Language language) {
    return new Specimens(language)
        .all().entrySet().stream()
            .map(named -> arguments(name(named.getKey(), language), named.getValue()));
  }

  private static void compare(Specimens specimens, String name, Identity to, Content content)
      throws IOException {
    var drawing = Cards.draw(new Letter("0n7z2b", to, content));
    assertThat(drawing).isInstanceOf(Drawing.Drawn.class);
    var json = ((Drawing.Drawn) drawing).payload().json();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      Golden.compare(name(name, specimens.language()), reader.readObject());
    }
  }

  private static Content text(Specimens specimens) {
    return new Content.Text(specimens.message(1));
  }

  private static String name(String name, Language language) {
    return name + "." + language.name().toLowerCase(Locale.ROOT);
  }
}
