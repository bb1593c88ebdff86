package org.qabul.walk;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** Who stands behind what an approval approves, and whether that is enough, by SQL alone. */
record Eyes(Rows rows, Instant now) {
  private static final int TWO = 2;

  /** An approval, with the purpose and the author of what it approves. */
  static final String APPROVALS =
      "select a.*, d.purpose, v.author_id, v.differs from approval a"
          + " join draft_version v on v.id = a.draft_version_id"
          + " join draft d on d.id = v.draft_id where ";

  private static final String APPROVERS =
      "select o.id from approval a join operator_account o on o.id = a.operator_id"
          + " where a.draft_version_id = ? and a.message_id = ? and a.seal = ? and a.expires_at > ?"
          + " and o.enabled = true and o.role in ('APPROVER','ADMIN')";

  private static final String AUTHOR =
      "select id from operator_account where id = ? and enabled = true"
          + " and role in ('OPERATOR','APPROVER','ADMIN')";

  boolean enough(Row approval) {
    return !wantsTwo(approval) || behind(approval).size() >= TWO;
  }

  /** It is marketing, or one approves one's own text. */
  static boolean wantsTwo(Row approval) {
    return approval.text("purpose").equals("MARKETING")
        || approval.text("operator_id").equals(approval.text("author_id"));
  }

  /** Nobody wrote what came back because it differs from what was approved. */
  private Set<String> behind(Row approval) {
    var people = new HashSet<String>();
    rows.all(
            APPROVERS,
            approval.text("draft_version_id"),
            approval.text("message_id"),
            approval.text("seal"),
            now)
        .forEach(row -> people.add(row.text("id")));
    if (approval.maybeText("differs").isEmpty()) {
      rows.all(AUTHOR, approval.text("author_id")).forEach(row -> people.add(row.text("id")));
    }
    return people;
  }
}
