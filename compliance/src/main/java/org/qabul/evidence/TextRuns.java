package org.qabul.evidence;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into runs of one direction, by the JDK's Unicode algorithm. The engine's own
 * splitter puts Arabic that holds numbers into the wrong order.
 */
final class TextRuns implements BidiSplitter {
  private final List<BidiTextRun> runs = new ArrayList<>();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    runs.clear();
    boolean rtl = direction == RTL;
    if (paragraph.isEmpty()) {
      runs.add(new BidiTextRun(0, 0, direction));
    } else {
      cut(paragraph, rtl);
    }
  }

  private void cut(String paragraph, boolean rtl) {
    var bidi =
        new Bidi(paragraph, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int start = 0;
    for (int run = 1; run < bidi.getRunCount(); run++) {
      if (turned(bidi, run, rtl) != turned(bidi, run - 1, rtl)) {
        add(start, bidi.getRunStart(run), turned(bidi, run - 1, rtl));
        start = bidi.getRunStart(run);
      }
    }
    add(start, paragraph.length(), turned(bidi, bidi.getRunCount() - 1, rtl));
  }

  /** A number inside Arabic belongs to it: within the run it is put in order later. */
  private static boolean turned(Bidi bidi, int run, boolean rtl) {
    int level = bidi.getRunLevel(run);
    return rtl ? (level & 1) == 1 : level > 0;
  }

  private void add(int start, int end, boolean rtl) {
    runs.add(new BidiTextRun(start, end - start, rtl ? RTL : LTR));
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      byte direction = Character.getDirectionality(paragraph.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return LTR;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return RTL;
      }
    }
    return NEUTRAL;
  }
}
