package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SealTest {
  @Property
  void isTheSameForTheSameParts(@ForAll List<String> parts) {
    assertThat(Seal.over(List.copyOf(parts))).isEqualTo(Seal.over(parts));
  }

  @Property
  void differsWhenAnyPartChanges(
      @ForAll @Size(min = 1, max = 10) List<@StringLength(max = 8) String> parts,
      @ForAll int which,
      @ForAll @StringLength(max = 8) String other) {
    int index = Math.floorMod(which, parts.size());
    Assume.that(bytesDiffer(parts.get(index), other));
    var changed = new ArrayList<>(parts);
    changed.set(index, other);
    assertThat(Seal.over(changed)).isNotEqualTo(Seal.over(parts));
  }

  @Property
  void differsWhenWordsMoveFromOnePartToTheNext(
      @ForAll @StringLength(min = 1, max = 12) String words, @ForAll int where) {
    int cut = Math.floorMod(where, words.length());
    var moved = List.of(words.substring(0, cut), words.substring(cut));
    assertThat(Seal.over(moved)).isNotEqualTo(Seal.over(List.of(words, "")));
  }

  @Property
  void differsWhenAPartIsAddedOrTaken(@ForAll @Size(max = 5) List<String> parts) {
    var longer = new ArrayList<>(parts);
    longer.add("");
    assertThat(Seal.over(longer)).isNotEqualTo(Seal.over(parts));
  }

  @Test
  void cannotBeFooledByPartsThatLookLikeLengths() {
    assertThat(Seal.over(List.of("1:a"))).isNotEqualTo(Seal.over(List.of("", "1:a")));
    assertThat(Seal.over(List.of("a", "b"))).isNotEqualTo(Seal.over(List.of("a1:b")));
  }

  @Test
  void isSha256OfLengthsAndBytes() {
    assertThat(Seal.over(List.of("أ", "b")).hex())
        .isEqualTo("ae90766106a2d125cfcf93e3fe899d0c48220e201cb9a8ae5d59fee967ecdd82");
  }

  @Test
  void showsItsFirstEightCharacters() {
    assertThat(new Seal("0123456789abcdef").shown()).isEqualTo("01234567");
  }

  /** Half characters have no bytes of their own. */
  private static boolean bytesDiffer(String one, String other) {
    return !Arrays.equals(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
