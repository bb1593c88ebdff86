package org.qabul.api;

import java.util.List;

/** The line that was added, and where the contact stands with every purpose since. */
public record RecordedJson(
    String id, ContactJson contact, ConsentJson consent, List<StandingJson> states) {}
