package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qabul.domain.Language;
import org.w3c.dom.Element;

class PackPdfTest {
  @TempDir private Path folder;

  /** Words of strangers never become markup; if they did, nothing would come of it. */
  @Test
  void fetchesNothingFromAnywhere() throws IOException {
    File image = folder.resolve("there.png").toFile();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", image);
    var html = new Html("title", "");
    html.section(Language.EN);
    html.line("img", "", "");
    var shown = (Element) html.document().getElementsByTagName("img").item(0);
    shown.setAttribute("src", image.toURI().toString());
    shown.setAttribute("alt", "an image");
    try (var pdf = Loader.loadPDF(PackPdf.draw(html.document()))) {
      var resources = pdf.getPage(0).getResources();
      assertThat(StreamSupport.stream(resources.getXObjectNames().spliterator(), false))
          .extracting(COSName::getName)
          .isEmpty();
    }
  }
}
