package org.qabul.evidence;

/** How a pack looks. The engine knows neither flex boxes nor logical properties. */
final class PackStyle {
  static final String CSS =
      """
      @page { size: A4; margin: 20mm 16mm 18mm 16mm;
        @bottom-center { content: counter(page) " / " counter(pages);
          font-family: 'Plex Arabic'; font-size: 8pt; color: #4d5f59; } }
      body { font-family: 'Plex Arabic'; font-size: 9.5pt; line-height: 1.5; color: #15302c;
        padding: 0 .4mm; }
      .part + .part { page-break-before: always; }
      .rtl { direction: rtl; text-align: right; }
      .ltr { direction: ltr; text-align: left; }
      .end { text-align: right; }
      .start { text-align: left; }
      .pairs .first { width: 28%; color: #4d5f59; }
      h1 { font-size: 17pt; font-weight: 700; color: #0a3733; margin: 0 0 4mm 0;
        border-bottom: 1.2pt solid #f0b94f; padding-bottom: 2mm; }
      h2 { font-size: 11.5pt; font-weight: 700; color: #12615a; margin: 6mm 0 1.5mm 0;
        page-break-after: avoid; }
      h3 { font-size: 10pt; font-weight: 700; margin: 4mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 1mm 0; }
      .soft { color: #4d5f59; font-size: 8.5pt; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 2mm 0;
        -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      td, th { border-bottom: .5pt solid #e4d9c5; padding: 1mm 1.5mm; vertical-align: top;
        word-wrap: break-word; }
      th { font-weight: 700; font-size: 8.5pt; color: #4d5f59; background: #faf5ec; }
      .words { background: #faf5ec; padding: 2mm 3mm; white-space: pre-wrap;
        word-wrap: break-word; margin: 1mm 0; }
      .code { direction: ltr; text-align: left; font-family: 'Plex Mono', 'Plex Arabic';
        font-size: 7.5pt; white-space: pre-wrap; word-wrap: break-word; margin: 1mm 0;
        color: #4d5f59; }
      """;

  private PackStyle() {}
}
