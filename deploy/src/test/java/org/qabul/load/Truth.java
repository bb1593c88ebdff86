package org.qabul.load;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Speed is worth nothing without it: acknowledged ids = stored ids = worked ids. */
final class Truth {
  private static final String WAITING =
      "select (select count(*) from webhook_delivery where state = 'STORED')"
          + " + (select count(*) from webhook_item where state = 'WAITING')";

  private final DurableStore store;

  Truth(DurableStore store) {
    this.store = store;
  }

  /** Waits until everything is worked and answers how many seconds that took. */
  double drain(long mostSeconds) throws SQLException {
    long began = System.nanoTime();
    long end = began + TimeUnit.SECONDS.toNanos(mostSeconds);
    while (!store.one(WAITING).equals("0") && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
    return (System.nanoTime() - began) / 1e9;
  }

  String waiting() throws SQLException {
    return store.one(WAITING);
  }

  /** Empty when it holds. */
  String broken(Set<String> acknowledged) throws SQLException {
    var worked = worked();
    var lost = new HashSet<>(acknowledged);
    lost.removeAll(worked);
    String quarantined =
        store.one(
            "select count(*) from webhook_item where state not in ('WORKED','KEPT','DUPLICATE')");
    return lost.isEmpty() && quarantined.equals("0")
        ? ""
        : lost.size() + " acknowledged but not worked, " + quarantined + " items not worked";
  }

  private Set<String> worked() throws SQLException {
    var worked =
        store.all(
            "select duplicate_key from webhook_item where state = 'WORKED'"
                + " or (state = 'KEPT' and kind <> 'account_alerts' and duplicate_key not like 'm:%')");
    worked.addAll(
        store.all(
            "select 'alert:' || (convert_from(content, 'UTF8')::json"
                + " #>> '{change,value,entity_id}') from webhook_item"
                + " where state in ('WORKED','KEPT') and kind = 'account_alerts'"));
    return worked;
  }
}
