package org.qabul.webhook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {
  private static final String SECRET = "test-app-secret-1";
  private static final String OLD = "test-app-secret-0";
  private static final List<String> SECRETS = List.of(SECRET);
  private static final String ESCAPED =
      "{\"text\":{\"body\":\"\\u0645\\u0631\\u062d\\u0628\\u0627 \\/ caf\\u00e9\"}}";
  private static final String PLAIN = "{\"text\":{\"body\":\"مرحبا / café\"}}";
  private static final byte[] BODY = PLAIN.getBytes(UTF_8);
  private static final String RIGHT = Signature.of(BODY, SECRET);
  private static final String HEX = RIGHT.substring("sha256=".length());

  @ParameterizedTest
  @MethodSource
  void holdsForTheFixedVectors(String body, String hex) {
    assertThat(Signature.holds(body.getBytes(UTF_8), "sha256=" + hex, SECRETS)).isTrue();
    assertThat(Signature.of(body.getBytes(UTF_8), SECRET)).isEqualTo("sha256=" + hex);
  }

  static Stream<Arguments> holdsForTheFixedVectors() {
    return Stream.of(
        arguments(
            "{\"object\":\"whatsapp_business_account\",\"entry\":[]}",
            "670db9bcd86a6cf838ad560a38d9623761d0fe5135b72b278528cd67e80ad6ce"),
        arguments(ESCAPED, "965e3585caf06212cc9e2a969c2f1bf6d890d296961e5cf635239b5d19fb1f2c"),
        arguments(PLAIN, "5b5e250f68e7261b9e45ba9833f729a7af505355ba94d9b9e859932ccde6a3e4"));
  }

  @Test
  void tellsTwoWritingsOfTheSameJsonApart() {
    assertThat(ESCAPED.getBytes(UTF_8)).hasSize(63);
    assertThat(BODY).hasSize(38);
    assertThat(Signature.holds(BODY, Signature.of(ESCAPED.getBytes(UTF_8), SECRET), SECRETS))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource
  void refusesAnyOtherHeader(String header) {
    assertThat(Signature.holds(BODY, header, SECRETS)).isFalse();
  }

  static Stream<String> refusesAnyOtherHeader() {
    return Stream.of(
        "",
        "sha256=",
        HEX,
        "sha1=" + HEX,
        "sha512=" + HEX,
        "SHA256=" + HEX,
        "sha256:" + HEX,
        "sha256= " + HEX,
        " " + RIGHT,
        RIGHT + " ",
        RIGHT + "\n",
        RIGHT + "," + RIGHT,
        RIGHT + "0",
        RIGHT.substring(0, RIGHT.length() - 1),
        "sha256=" + "0".repeat(64),
        "sha256=" + "g".repeat(64),
        "sha256=" + "٠".repeat(64),
        "sha256=" + HEX.substring(0, 63) + (HEX.endsWith("0") ? "1" : "0"),
        Signature.of(BODY, OLD),
        Signature.of(BODY, "" + SECRET + " "),
        Signature.of(BODY, SECRET.toUpperCase(Locale.ROOT)));
  }

  @Test
  void takesUpperCaseHex() {
    assertThat(Signature.holds(BODY, "sha256=" + HEX.toUpperCase(Locale.ROOT), SECRETS)).isTrue();
  }

  @ParameterizedTest
  @MethodSource
  void refusesAnyOtherBody(String how, byte[] body) {
    assertThat(Signature.holds(body, RIGHT, SECRETS)).as(how).isFalse();
  }

  static Stream<Arguments> refusesAnyOtherBody() {
    return Stream.of(
        arguments("a byte more", Arrays.copyOf(BODY, BODY.length + 1)),
        arguments("a byte less", Arrays.copyOf(BODY, BODY.length - 1)),
        arguments("nothing", new byte[0]),
        arguments("a byte order mark", ("\ufeff" + PLAIN).getBytes(UTF_8)),
        arguments("a line end", (PLAIN + "\n").getBytes(UTF_8)),
        arguments("escapes", ESCAPED.getBytes(UTF_8)),
        arguments("other spaces", PLAIN.replace(":", ": ").getBytes(UTF_8)),
        arguments("another charset", PLAIN.getBytes(UTF_16BE)),
        arguments("an emoji", PLAIN.replace("café", "🙂").getBytes(UTF_8)),
        arguments("packed", gzip(BODY)));
  }

  @Property(tries = 200)
  void holdsForWhateverBytesItSigned(@ForAll byte[] body) {
    assertThat(Signature.holds(body, Signature.of(body, SECRET), SECRETS)).isTrue();
  }

  @Property(tries = 200)
  void refusesEveryFlippedBit(@ForAll int which) {
    byte[] body = BODY.clone();
    int bit = Math.floorMod(which, body.length * 8);
    body[bit / 8] ^= (byte) (1 << (bit % 8));
    assertThat(Signature.holds(body, RIGHT, SECRETS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "new, new;old, true",
    "old, new;old, true",
    "old, new, false",
    "revoked, new;old, false",
    "new, '', false"
  })
  void changesItsSecretWithoutLoss(String signedWith, String accepted, boolean holds) {
    var secrets = Stream.of(accepted.split(";", -1)).filter(s -> !s.isEmpty()).toList();
    assertThat(Signature.holds(BODY, Signature.of(BODY, signedWith), secrets)).isEqualTo(holds);
  }

  private static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
