package org.qabul.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.webhook.Signature;

/** Every way a signature can be right or wrong, over the wire: 200 and one row, or 401 and none. */
class SignatureTableIT {
  /** The key of the fixed vectors, which were computed elsewhere. */
  private static final String KEY = "test-app-secret-1";

  private static final String BARE = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}";
  private static final String ESCAPED =
      "{\"text\":{\"body\":\"\\u0645\\u0631\\u062d\\u0628\\u0627 \\/ caf\\u00e9\"}}";
  private static final String PLAIN = "{\"text\":{\"body\":\"مرحبا / café\"}}";
  private static final byte[] BODY = PLAIN.getBytes(UTF_8);
  private static final String HEX =
      "5b5e250f68e7261b9e45ba9833f729a7af505355ba94d9b9e859932ccde6a3e4";

  @RegisterExtension private static final SharedDesk SHARED = new SharedDesk(KEY);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void storesWhatIsRightlySignedByteForByte(String how, RawRequest request) throws Exception {
    long before = SHARED.stored().deliveries();
    assertThat(RawLine.ask(SHARED.port(), request.bytes()).status()).as(how).isEqualTo(200);
    assertThat(SHARED.stored().deliveries()).as(how).isEqualTo(before + 1);
    assertThat(SHARED.stored().newestBody())
        .as(how)
        .isEqualTo(HexFormat.of().formatHex(request.body()));
  }

  static Stream<Arguments> storesWhatIsRightlySignedByteForByte() {
    return Stream.of(
        vector(
            "nothing in it",
            BARE,
            "670db9bcd86a6cf838ad560a38d9623761d0fe5135b72b278528cd67e80ad6ce"),
        vector(
            "escaped on the wire",
            ESCAPED,
            "965e3585caf06212cc9e2a969c2f1bf6d890d296961e5cf635239b5d19fb1f2c"),
        vector("the same JSON unescaped", PLAIN, HEX),
        // The digits of a number, not a text: both ways of writing them are the same number
        vector("upper-case digits", PLAIN, HEX.toUpperCase(Locale.ROOT)),
        right("an escaped letter", "{\"body\":\"\\u00e4\"}".getBytes(UTF_8)),
        right("an emoji", "{\"body\":\"🙂👩‍👩‍👧\"}".getBytes(UTF_8)),
        right("an escaped emoji", "{\"body\":\"\\ud83d\\ude42\"}".getBytes(UTF_8)),
        right("a byte order mark that was signed", ("\ufeff" + PLAIN).getBytes(UTF_8)),
        right("an empty body", new byte[0]),
        right("no text at all", new byte[] {(byte) 0xff, 0, (byte) 0xfe, '\r', '\n'}));
  }

  private static Arguments vector(String how, String body, String hex) {
    return arguments(how, RawRequest.post(body).signature("sha256=" + hex));
  }

  private static Arguments right(String how, byte[] body) {
    return arguments(how, RawRequest.post(body).signature(Signature.of(body, KEY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusesAnyOtherSignatureAndStoresNothing(String how, String signature) throws Exception {
    refused(how, RawRequest.post(BODY).signature(signature));
  }

  static Stream<Arguments> refusesAnyOtherSignatureAndStoresNothing() {
    return Stream.of(
        arguments("empty", ""),
        arguments("nothing after the prefix", "sha256="),
        arguments("no prefix", HEX),
        arguments("a prefix in capitals", "SHA256=" + HEX),
        arguments("the older prefix", "sha1=" + HEX),
        arguments("a digit too few", "sha256=" + HEX.substring(1)),
        arguments("a digit too many", "sha256=" + HEX + "0"),
        arguments("no digits", "sha256=" + "g".repeat(64)),
        arguments("nought", "sha256=" + "0".repeat(64)),
        arguments("two in one header", "sha256=" + HEX + ",sha256=" + HEX),
        arguments("a secret nobody knows", Signature.of(BODY, "test-app-secret-0")),
        arguments("no secret but a space", Signature.of(BODY, " ")),
        arguments("the other way of writing it", Signature.of(ESCAPED.getBytes(UTF_8), KEY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusesAnyOtherBodyAndStoresNothing(String how, byte[] body) throws Exception {
    refused(how, RawRequest.post(body).signature("sha256=" + HEX));
  }

  static Stream<Arguments> refusesAnyOtherBodyAndStoresNothing() {
    return Stream.of(
        arguments("a byte more", Arrays.copyOf(BODY, BODY.length + 1)),
        arguments("a byte less", Arrays.copyOf(BODY, BODY.length - 1)),
        arguments("none", new byte[0]),
        arguments("a byte order mark", ("\ufeff" + PLAIN).getBytes(UTF_8)),
        arguments("a line end", (PLAIN + "\n").getBytes(UTF_8)),
        arguments("escapes", ESCAPED.getBytes(UTF_8)));
  }

  @Test
  void refusesTheRightHashOfJsonThatWasWrittenAnew() throws Exception {
    byte[] sent = ESCAPED.getBytes(UTF_8);
    var anew = RawRequest.post(sent).signature(Signature.of(rewritten(ESCAPED), KEY));
    refused("written anew", anew);
  }

  @Test
  void refusesNoSignature() throws Exception {
    refused("missing", RawRequest.post(BODY));
  }

  @Test
  void refusesTwoSignaturesEvenIfBothAreRight() throws Exception {
    String right = "sha256=" + HEX;
    refused("right twice", RawRequest.post(BODY).signature(right).signature(right));
    String wrong = "sha256=" + "0".repeat(64);
    refused("right and wrong", RawRequest.post(BODY).signature(right).signature(wrong));
    refused("wrong and right", RawRequest.post(BODY).signature(wrong).signature(right));
  }

  @Test
  void refusesASignatureUnderTheOlderName() throws Exception {
    refused("older", RawRequest.post(BODY).header("X-Hub-Signature", "sha256=" + HEX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "deflate", "br", "zstd", "identity, gzip", "x"})
  void refusesPackedBodiesEvenIfTheyAreSigned(String encoding) throws Exception {
    byte[] packed = gzip(BODY);
    var request =
        RawRequest.post(packed)
            .signature(Signature.of(packed, KEY))
            .header("Content-Encoding", encoding);
    refused("packed", 415, request);
  }

  private static void refused(String how, RawRequest request) throws Exception {
    refused(how, 401, request);
  }

  private static void refused(String how, int status, RawRequest request) throws Exception {
    long before = SHARED.stored().deliveries();
    var answer = RawLine.ask(SHARED.port(), request.bytes());
    assertThat(answer.status()).as(how).isEqualTo(status);
    assertThat(answer.body()).as(how).isEmpty();
    assertThat(SHARED.stored().deliveries()).as(how).isEqualTo(before);
  }

  /** What a receiver hashes that reads the JSON first: the same value in other bytes. */
  private static byte[] rewritten(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().toString().getBytes(UTF_8);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
