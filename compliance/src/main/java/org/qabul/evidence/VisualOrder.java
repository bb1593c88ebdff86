package org.qabul.evidence;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;

/** Puts a run of right-to-left text into the order in which it is drawn, letters joined. */
final class VisualOrder implements BidiReorderer {
  private static final String PAIRS = "()[]{}<>«»‹›≤≥";

  @Override
  public String reorderRTLTextToLTR(String text) {
    return text.isEmpty() ? text : ordered(text);
  }

  private static String ordered(String text) {
    var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    var order = new Integer[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      order[run] = run;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    var drawn = new StringBuilder();
    for (int run : order) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      drawn.append((levelOf(bidi, run) & 1) == 1 ? mirrored(part) : part);
    }
    return drawn.toString();
  }

  private static int levelOf(Bidi bidi, int run) {
    return bidi.getRunLevel(run);
  }

  private static String mirrored(String part) {
    var drawn = new StringBuilder(part).reverse();
    for (int i = 0; i < drawn.length(); i++) {
      int at = PAIRS.indexOf(drawn.charAt(i));
      if (at >= 0) {
        drawn.setCharAt(i, PAIRS.charAt(at ^ 1));
      }
    }
    return drawn.toString();
  }

  @Override
  public String shapeText(String text) {
    return JoinedLetters.of(text);
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
