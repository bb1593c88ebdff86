package org.qabul.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every error code of Meta's Cloud API page (2026), of ranges the ends, and what each has to bring.
 * Written apart from the desk's own table, so that a slip in one of them shows.
 */
final class MetaCodes {
  static final int UNKNOWN_FAILURE = 131000;

  private static final int INVENTED = 999_999;

  private static final Set<Integer> SOON = Set.of(2, 130429, 131016, 131056, 133004, 139103);
  private static final Set<Integer> MINUTES = Set.of(131057, 133015, 134101, 2494100);
  private static final Set<Integer> HOUR = Set.of(4, 613, 80007, 80008, 131208);

  private static final Set<Integer> HOLDS_ALL =
      Set.of(
          0, 3, 10, 33, 104, 190, 200, 250, 299, 368, 131005, 131031, 131037, 131042, 131044,
          131045, 133000, 133001, 133003, 133005, 133006, 133007, 133010);

  private static final Map<Integer, String> BRINGS =
      Map.ofEntries(
          Map.entry(130429, "the number rests"),
          Map.entry(131057, "the number rests"),
          Map.entry(2494100, "the number rests"),
          Map.entry(131056, "the pair rests"),
          Map.entry(131026, "unreachable"),
          Map.entry(131048, "what we begin is held"),
          Map.entry(131049, "marketing cools"),
          Map.entry(131050, "stopped"),
          Map.entry(132001, "template UNKNOWN"),
          Map.entry(132007, "template REJECTED"),
          Map.entry(132015, "template PAUSED"),
          Map.entry(132016, "template DISABLED"),
          Map.entry(137000, "to be confirmed"));

  private static final List<Integer> OTHERS =
      List.of(
          1, 100, 506, 130403, 130472, 130497, 131001, 131002, 131006, 131008, 131009, 131014,
          131020, 131021, 131030, 131035, 131041, 131043, 131047, 131051, 131052, 131053, 131055,
          131059, 131060, 131062, 131063, 131064, 131201, 131203, 131207, 131215, 132000, 132005,
          132008, 132012, 132018, 132068, 132069, 133008, 133009, 133016, 134011, 134100, 134102,
          135000, 136024, 136025, 138000, 138018, 139000, 139004, 139100, 139101, 139102, 147001,
          147005, 200005, 200007, 1752041, 2388012, 2388019, 2388039, 2388040, 2388047, 2388072,
          2388073, 2388091, 2388093, 2388103, 2388293, 2388299, 2494164, 2494179, 2593107, 2593108,
          INVENTED);

  private MetaCodes() {}

  static List<Integer> all() {
    var named = new ArrayList<>(OTHERS);
    named.add(UNKNOWN_FAILURE);
    Stream.of(SOON, MINUTES, HOUR, HOLDS_ALL, BRINGS.keySet()).forEach(named::addAll);
    return named.stream().distinct().sorted().toList();
  }

  static IntStream refusing() {
    return all().stream().mapToInt(code -> code).filter(code -> code != UNKNOWN_FAILURE);
  }

  /** Seconds until a message that this code refused is tried again; zero means never. */
  static long secondsToWait(int code) {
    if (MINUTES.contains(code)) {
      return 300;
    }
    return HOUR.contains(code) ? 3600 : SOON.contains(code) ? 4 : 0;
  }

  /** What the code changes beyond the message; empty when nothing. */
  static String brings(int code) {
    return HOLDS_ALL.contains(code) ? "everything is held" : BRINGS.getOrDefault(code, "");
  }
}
