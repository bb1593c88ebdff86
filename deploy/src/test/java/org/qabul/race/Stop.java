package org.qabul.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.qabul.compliance.Source;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** How an opt-out comes in. */
enum Stop {
  /** An operator writes it down. */
  ON_THE_PAGE {
    @Override
    void comes(Story node, Backlog from) {
      node.people().stops(from.contact(), null, Source.OPERATOR);
    }
  },

  /** The person says so; Meta delivers it, and the node works it. */
  IN_THEIR_WORDS {
    @Override
    void comes(Story node, Backlog from) {
      String wamid = "wamid.STOP" + from.phone();
      node.delivered(MetaSays.text(wamid, from.phone(), "إيقاف", node.clock().instant()));
      for (int turn = 0; turn < MANY_TURNS && !stands(node, from); turn++) {
        node.turnWebhooks();
      }
      assertThat(stands(node, from)).as("opt-out written down").isTrue();
    }
  };

  private static final int MANY_TURNS = 1_000;

  /** Returns as soon as it is committed. */
  abstract void comes(Story node, Backlog from);

  static boolean stands(Story node, Backlog from) {
    return node.rows()
            .count("consent_event where type = 'SUPPRESSED' and contact_id = ?", from.contact())
        > 0;
  }
}
