package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.box.DatabaseKind;

/** Each defence switched off: the walk's checker must see it, and must say what it saw. */
class CounterProofTest {
  private static final int ENOUGH = 8_000;

  /** All of them take as long as the rest of the build: by -Dqabul.walk.proofs=99. */
  private static final int PROOFS = Integer.getInteger("qabul.walk.proofs", 5);

  @ParameterizedTest
  @MethodSource
  void noticesAGateThatIsBlindTo(Class<?> blindness, String whatItSees) {
    goesRed(whatItSees, BlindGate.class, blindness);
  }

  static Stream<Arguments> noticesAGateThatIsBlindTo() {
    return Stream.of(
            arguments(Blind.ToOptOuts.class, "opt-outs in force"),
            arguments(Blind.ToConsent.class, "consent objection|seal"),
            arguments(Blind.ToFourEyes.class, "two people where two must be"),
            arguments(Blind.ToTheSeal.class, "seal|payload and what was approved"),
            arguments(Blind.ToALackOfSource.class, "source of the contact"),
            arguments(Blind.ToAChangeOfIdentity.class, "identity awaits confirmation"),
            arguments(Blind.ToDoubts.class, "doubts undecided"),
            arguments(Blind.ToWindow.class, "window|window: the person's last word"),
            arguments(Blind.ToTemplate.class, "template status|template category"),
            arguments(Blind.ToQuietHours.class, "quiet hours|closed day"),
            arguments(Blind.ToFrequency.class, "frequency cap|cap of marketing"),
            arguments(Blind.ToTheCapOfMarketing.class, "cap of marketing"),
            arguments(Blind.ToAccountHealth.class, "account held"),
            arguments(
                Blind.ToErasures.class, "written to who was erased|opt-in of after the erasure"),
            arguments(Blind.ToTheApprovalsExpiry.class, "approval's expiry"),
            arguments(Blind.ToTheEndOfAConsent.class, "consent objection|seal"))
        .limit(PROOFS);
  }

  @Test
  void noticesAGateThatIsBlindToTheApproversRights() {
    goesRed(
        "approver enabled|approver's role",
        walk -> walk.with(SeldomSteps::approverLosesTheRight),
        BlindGate.class,
        Blind.ToTheApproversRights.class);
  }

  @Test
  void noticesAGateThatIsBlindToALackOfProof() {
    goesRed(
        "consent objection|seal",
        walk -> walk.with(SeldomSteps::agreesWithoutProof),
        BlindGate.class,
        Blind.ToALackOfProof.class);
  }

  @Test
  void noticesAClaimThatDoesNotAskTheGateAgain() {
    goesRed(ANYTHING, BlindGate.class, Blind.AtTheClaim.class);
  }

  @Test
  void noticesALiveFlagThatIsIgnored() {
    goesRed("live flag while the transport is Graph", AlwaysLive.class);
  }

  @Test
  void noticesALetterChangedAfterTheGate() {
    goesRed("payload and what was approved", ChangesWords.class);
  }

  @Test
  void noticesAMessageThatGoesToSomebodyElse() {
    goesRed("address", ChangesAddress.class);
  }

  @Test
  void noticesAnOptInUnderANoticeThatNobodyKept() {
    goesRed("notice that was shown", LostNotice.class);
  }

  @Test
  void noticesWhatAnErasureLeft() {
    goesRed("left of who was erased: contact .*", KeepsNames.class);
  }

  @Test
  void noticesALostAnswerThatIsSentAgain() {
    goesRed("a message is seen again only when it certainly did not leave", SendsAgain.class);
  }

  @Test
  void noticesAnApprovedMessageThatIsForgotten() {
    try (Walk walk = Walk.on(DatabaseKind.H2, Forgets.class)) {
      walk.takes(1_000);
      assertThatThrownBy(walk::comesHome)
          .isInstanceOf(AssertionError.class)
          .hasMessageMatching("(?s)\\[messages of approval .*");
    }
  }

  private static final String ANYTHING =
      "approval's expiry|approver enabled|approver's role|seal|opt-outs in force|consent objection"
          + "|window|quiet hours|account held|frequency cap|cap of marketing|template status"
          + "|payload.*|two people where two must be|closed day|doubts undecided"
          + "|identity awaits confirmation";

  private static void goesRed(String whatItSees, Class<?>... switchedOff) {
    goesRed(whatItSees, walk -> walk, switchedOff);
  }

  private static void goesRed(String whatItSees, UnaryOperator<Walk> how, Class<?>... switchedOff) {
    try (Walk walk = Walk.on(DatabaseKind.H2, switchedOff)) {
      assertThatThrownBy(() -> how.apply(walk).takes(ENOUGH).comesHome())
          .isInstanceOf(AssertionError.class)
          .hasMessageMatching("(?s)\\[(" + whatItSees + ")].*");
    }
  }
}
