package org.qabul.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything a message is at one moment, part by part. */
public record SealedParts(Map<SealPart, String> values) {
  private static final int MARK = 16;

  /** A part that is not given is empty. */
  public SealedParts {
    var all = new EnumMap<SealPart, String>(SealPart.class);
    for (SealPart part : SealPart.values()) {
      all.put(part, values.getOrDefault(part, ""));
    }
    values = Map.copyOf(all);
  }

  public Seal seal() {
    return Seal.over(Arrays.stream(SealPart.values()).map(this::value).toList());
  }

  /** One short hash for each part: enough to see which differs, and nothing of what it says. */
  String marks() {
    return Arrays.stream(SealPart.values())
        .map(part -> part + "=" + mark(part))
        .collect(Collectors.joining(" "));
  }

  /** The parts that are not what they were when these marks were made. */
  List<SealPart> differing(String marks) {
    var before = List.of(marks.split(" ", -1));
    return Arrays.stream(SealPart.values())
        .filter(part -> !before.contains(part + "=" + mark(part)))
        .toList();
  }

  private String mark(SealPart part) {
    return Sha256.hex(value(part)).substring(0, MARK);
  }

  private String value(SealPart part) {
    return values.getOrDefault(part, "");
  }
}
