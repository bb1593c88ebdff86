package org.qabul.evidence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.w3c.dom.Document;

/** Draws a document as a tagged PDF, with our own fonts and nothing from anywhere else. */
final class PackPdf {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PackPdf() {}

  static byte[] draw(Document document) {
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withW3cDocument(document, null);
    builder.withProducer("Qabul");
    fetchNothing(builder);
    font(builder, "PlexArabic-Regular", "Plex Arabic", REGULAR);
    font(builder, "PlexArabic-Bold", "Plex Arabic", BOLD);
    font(builder, "PlexMono-Regular", "Plex Mono", REGULAR);
    builder.useUnicodeBidiSplitter(TextRuns::new);
    builder.useUnicodeBidiReorderer(new VisualOrder());
    builder.usePdfUaAccessibility(true);
    try (var bytes = new ByteArrayOutputStream()) {
      builder.toStream(bytes);
      builder.run();
      return bytes.toByteArray();
    } catch (IOException undrawable) {
      throw new UncheckedIOException(undrawable);
    }
  }

  /** Words of strangers are in the document: no address in them is ever opened. */
  private static void fetchNothing(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> null);
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, priority);
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PackPdf.class.getResourceAsStream(file + ".ttf"), file);
  }
}
