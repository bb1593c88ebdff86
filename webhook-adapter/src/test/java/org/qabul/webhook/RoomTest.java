package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final int CHUNK = 8 * 1024;

  private final Room room = new Room();

  @Test
  void leavesRoomForShortBodiesWhenLongOnesHaveTakenAllOfTheirs() {
    var taken = fill();
    assertThat(taken).hasSizeBetween(10, 20);
    assertThat(room.share().grow(CHUNK)).isTrue();
  }

  @Test
  void neverGivesMoreThanThereIs() {
    long bytes = 0;
    while (room.share().grow(CHUNK)) {
      bytes += CHUNK;
    }
    assertThat(bytes).isLessThanOrEqualTo(Room.MOST_BYTES);
  }

  @Test
  void givesBackWhatWasTakenOnce() {
    var taken = fill();
    taken.forEach(Room.Share::release);
    taken.forEach(Room.Share::release);
    assertThat(fill()).hasSameSizeAs(taken);
  }

  @Test
  void givesNothingToWhoHasGone() {
    var gone = room.share();
    gone.release();
    assertThat(gone.grow(CHUNK)).isFalse();
  }

  /** Bodies of the longest kind, until one finds no room. */
  private ArrayList<Room.Share> fill() {
    var taken = new ArrayList<Room.Share>();
    var share = room.share();
    while (grown(share)) {
      taken.add(share);
      share = room.share();
    }
    share.release();
    return taken;
  }

  private static boolean grown(Room.Share share) {
    for (int read = 0; read < WebhookServlet.MAX_BODY; read += CHUNK) {
      if (!share.grow(CHUNK)) {
        return false;
      }
    }
    return true;
  }
}
