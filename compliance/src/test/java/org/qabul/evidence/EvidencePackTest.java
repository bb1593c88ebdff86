package org.qabul.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EvidencePackTest {
  private final EvidencePack pack = new EvidencePack(Packs.whole());

  @Test
  void isWrittenForProgramsWordForWord() {
    try (var reader = Json.createReader(new ByteArrayInputStream(pack.json()))) {
      assertThat(reader.readObject()).isEqualTo(pack.content());
    }
    assertThat(new String(pack.json(), UTF_8)).contains("\"name\": \"نورة\"").contains("\n");
  }

  @Test
  void isDrawnForPeopleInBothLanguages() throws IOException {
    try (var pdf = Loader.loadPDF(pack.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Evidence pack of a message", "حزمة إثبات رسالة", "نورة", "Opt-in given");
      assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Qabul");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(fonts(pdf))
          .containsOnly(
              "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-Bold", "IBMPlexMono-Regular");
    }
  }

  /** Without the letters that mark a font as cut down to what is used. */
  private static Set<String> fonts(PDDocument pdf) throws IOException {
    var names = new HashSet<String>();
    for (var page : pdf.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
    }
    return names;
  }
}
