package org.qabul.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.chain.ChainPump;
import org.qabul.chain.CheckChain;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.RecordConsent;
import org.qabul.compliance.Source;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.story.DeskWiring;

/** Lines that come by the thousand are the lines that come one by one. */
class ImportedLineTest {
  private static final String ROW = "نورة,%s,نعم,تسويق,2025-12-01,نموذج 7\n";
  private static final Set<String> OWN =
      Set.of("seq", "id", "contact_id", "evidence_id", "evidence_sha256", "received_time");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyColumnIsWhatRecordingItWouldHaveWritten(DatabaseKind kind) {
    try (var desk = Brought.on(kind)) {
      desk.imported(ROW.formatted("0501234567"));
      String other = desk.story.people().contact("+966509999999");
      desk.story.the(RecordConsent.class).record(other, line(), desk.admin());

      assertThat(columns(desk, desk.contact("+966501234567").text("id")))
          .isNotEmpty()
          .isEqualTo(columns(desk, other));
    }
  }

  private static ConsentLine line() {
    return new ConsentLine(
        DeskWiring.BUSINESS_NUMBER,
        Type.IMPORTED,
        Purpose.MARKETING,
        Source.OPERATOR,
        "import",
        "نموذج 7",
        "2026-01",
        Language.AR,
        firstOfDecember(),
        null);
  }

  private static Instant firstOfDecember() {
    return LocalDate.of(2025, 12, 1).atStartOfDay(DeskWiring.ZONE).toInstant();
  }

  private static Map<String, Object> columns(Brought desk, String contact) {
    var row =
        desk.story
            .rows()
            .first("select * from consent_event where contact_id = ?", contact)
            .orElseThrow();
    var columns = new HashMap<>(row.columns());
    columns.keySet().removeAll(OWN);
    return columns;
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyLineIsLinkedAndTheChainHolds(DatabaseKind kind) throws Exception {
    try (var desk = Brought.on(kind)) {
      desk.imported(ROW.formatted("0501234567") + ROW.formatted("0551112233"));
      assertThat(desk.story.rows().count("ledger_unlinked where ledger = 'CONSENT'")).isEqualTo(2);
      while (desk.story.the(ChainPump.class).turn()) {}
      assertThat(desk.story.rows().count("ledger_link where ledger = 'CONSENT'")).isEqualTo(2);
      assertThat(desk.story.the(CheckChain.class).check().faults()).isEmpty();
    }
  }
}
