package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Words;

class ProvenLineTest {
  private final LedgerKey key = LedgerKey.fresh();
  private final Chained chain =
      new Chained(key, IntStream.rangeClosed(1, 3).mapToObj(ProvenLineTest::line).toList());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void holdsWhereverInTheChainItStands(int index) {
    assertThat(objections(chain.proven(index))).isEmpty();
    assertThat(new ProvenLine(chain.proven(index)).unwitnessed()).isFalse();
  }

  @Test
  void isCalledByItsLedgerAndNumber() {
    assertThat(new ProvenLine(chain.proven(1)).name()).isEqualTo("AUDIT 2");
  }

  @Test
  void holdsAsFarAsItGoesWithoutACheckpoint() {
    assertThat(objections(chain.linked(1))).isEmpty();
    assertThat(new ProvenLine(chain.linked(1)).unwitnessed()).isTrue();
  }

  @Test
  void doesNotHoldWithoutALink() {
    var waiting = Json.createObjectBuilder().add("line", line(1)).build();
    assertThat(objections(waiting))
        .containsExactly(new Words("بلا حلقة في السلسلة", "it has no link in the chain"));
  }

  @ParameterizedTest
  @CsvSource({
    "/line/note, it is not the line that was linked",
    "/link/digest, it is not the line that was linked",
    "/link/before, its link does not follow the one before",
    "/link/hash, its link does not follow the one before",
    "/way/0, it does not lead to its checkpoint",
    "/checkpoint/hash, it does not lead to its checkpoint",
    "/checkpoint/position, it does not lead to its checkpoint",
    "/checkpoint/at, it does not lead to its checkpoint",
    "/checkpoint/previous, its checkpoint is not signed by a trusted key",
    "/checkpoint/signature, its checkpoint is not signed by a trusted key"
  })
  void doesNotHoldOnceAnythingInItChanged(String where, String objection) {
    var changed = Json.createPatchBuilder().replace(where, "something else").build();
    assertThat(objections(with(changed))).extracting(Words::en).containsExactly(objection);
  }

  @Test
  void doesNotHoldWithALineOfTheWayLeftOut() {
    var shorter = Json.createPatchBuilder().remove("/way/0").build();
    assertThat(objections(with(shorter)))
        .containsExactly(new Words("لا يصل إلى نقطة التحقق", "it does not lead to its checkpoint"));
  }

  @Test
  void doesNotHoldAtAnotherPlace() {
    var moved = Json.createPatchBuilder().replace("/link/position", 3).build();
    assertThat(objections(with(moved)))
        .containsExactly(
            new Words("حلقته لا تتبع ما قبلها", "its link does not follow the one before"));
  }

  @Test
  void holdsForWhoTrustsTheKeyAndNobodyElse() {
    assertThat(new ProvenLine(chain.proven(0)).objection(name -> false))
        .contains(
            new Words(
                "نقطة التحقق غير موقّعة بمفتاح موثوق",
                "its checkpoint is not signed by a trusted key"));
  }

  private JsonObject with(JsonPatch change) {
    return change.apply(chain.proven(1));
  }

  private List<Words> objections(JsonObject proven) {
    return new ProvenLine(proven).objection(key.name()::equals).stream().toList();
  }

  private static JsonObject line(int seq) {
    return Json.createObjectBuilder()
        .add("ledger", "AUDIT")
        .add("seq", Integer.toString(seq))
        .add("note", "note " + seq)
        .build();
  }
}
