package org.qabul.compliance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.InvalidValue;

class ScanTest {
  private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

  private final Scan scan = Scan.read("form.pdf", PDF);

  @ParameterizedTest
  @CsvSource({
    "255044462d, application/pdf",
    "89504e470d0a1a0a, image/png",
    "ffd8ff, image/jpeg",
    "ffd8ffe000, image/jpeg"
  })
  void knowsAKindByItsFirstBytes(String hex, String kind) {
    assertThat(Scan.read("named.exe", HexFormat.of().parseHex(hex)).mediaType()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "25504446", "2550444600", "89504e470d0a1a", "00ffd8ff"})
  void refusesWhatDoesNotBeginAsAKindDoes(String hex) {
    assertThatThrownBy(() -> Scan.read("form.pdf", HexFormat.of().parseHex(hex)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void takesAFileOfExactlyTheLimit() {
    var largest = Arrays.copyOf(PDF, Scan.MAX_BYTES);
    assertThat(Scan.read("form.pdf", largest).bytes()).hasSize(Scan.MAX_BYTES);
    assertThatThrownBy(() -> Scan.read("form.pdf", Arrays.copyOf(PDF, Scan.MAX_BYTES + 1)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void refusesANameThatIsNoLine() {
    assertThatThrownBy(() -> Scan.read(" ", PDF)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Scan.read("a\nb", PDF)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void keepsItsBytesToItself() {
    var bytes = PDF.clone();
    var own = Scan.read("form.pdf", bytes);
    bytes[0] = 0;
    own.bytes()[1] = 0;
    assertThat(own.bytes()).isEqualTo(PDF);
  }

  @Test
  void isTheSameWhenNameKindAndBytesAre() {
    assertThat(scan).isEqualTo(Scan.read("form.pdf", PDF)).hasSameHashCodeAs(new Scan("", "", PDF));
    assertThat(scan).isNotEqualTo(new Scan("other.pdf", "application/pdf", PDF));
    assertThat(scan).isNotEqualTo(new Scan("form.pdf", "image/png", PDF));
    assertThat(scan).isNotEqualTo(new Scan("form.pdf", "application/pdf", new byte[] {1}));
    assertThat(scan).isNotEqualTo("form.pdf");
    assertThat(scan.hashCode()).isEqualTo(Arrays.hashCode(PDF));
  }

  @Test
  void isKnownByTheHashOfItsBytesAndShownWithoutThem() {
    assertThat(scan.sha256())
        .isEqualTo("38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778");
    assertThat(scan).hasToString("application/pdf of 5 bytes");
  }
}
