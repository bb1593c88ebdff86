package org.qabul.compliance;

/**
 * Where a table keeps text that goes once it is old; its rows stay.
 *
 * @param since the column that says how old a row is
 * @param over what else holds of a row {@code t} whose case is over; {@code :before} is the moment
 *     before which it ended
 * @param blank what is set
 */
record OldText(Kept kept, String table, String since, String over, String blank) {
  /**
   * What somebody else holds is left for the next time: nobody waits for this, nor this for any.
   */
  String find(int most) {
    return ("select t.id from %s t where t.emptied_at is null and t.%s < :before and (%s)"
            + " order by t.%s limit %d for update skip locked")
        .formatted(table, since, over, since, most);
  }

  String empty() {
    return "update " + table + " set " + blank + " where id in (:ids)";
  }
}
