package org.qabul.api;

/** What the description of the API says in more than a few words. */
final class Told {
  static final String ABOUT =
      """
      Feeders offer opportunities and record consents; operators decide on WhatsApp or on the desk; \
      feeders read what became of it. Nothing here sends a message: only an operator's approval of \
      its exact text does, and only to a person who opted in.

      A POST may carry an `Idempotency-Key`. Every error is `application/problem+json` with a \
      stable `type`, a `detail` in English and a `detail_ar` in Arabic; wrong values are all named \
      at once in `errors`. Times are ISO 8601 in UTC. Values that are not there are left out.""";
  static final String OFFER = "Offers an opportunity to the operators";
  static final String OFFERED =
      "It goes to the operators as a card at once. The contact is an id, or a person who is found "
          + "by phone or BSUID and added when new; a known contact keeps what it says.";
  static final String RECORD =
      "Records what a person said of their consent, an opt-out, or that one was lifted";
  static final String RECORDED =
      "A line is added to the consent ledger with source api. A proven opt-in (one with evidence) "
          + "that is newer than an opt-out by the person, an operator or a connected system lifts "
          + "that opt-out for its purpose. Lifted speaks only of opt-outs that came through this "
          + "API. Meta's own stop ends only when Meta reports a resume. After a refusal, a withdrawal or an "
          + "opt-out only evidence from after it counts. The answer's states say "
          + "where the contact stands afterwards.";
  static final String NOTICE = "Adds the words people are shown before they agree";
  static final String NOTICED =
      "An opt-in names the version it was given under, and keeps the hash of its text. A version is "
          + "added once for each language and never changes.";
  static final String MESSAGE =
      "A failure carries Meta's code with a sentence and the next step in both languages; "
          + "objections say what the gate had against the message when it judged last.";
  static final String IDEMPOTENCY =
      "1–255 visible ASCII characters that are this request's own. The same key with the same body "
          + "gets the first answer again, with Idempotency-Replayed: true; nothing is done twice.";
  static final String CONTACT = "A contact's id";
  static final String CURSOR = "next of the page before";
  static final String LIMIT = "1 to 100, 50 when left out";

  private Told() {}
}
