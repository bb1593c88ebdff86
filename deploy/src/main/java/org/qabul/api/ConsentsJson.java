package org.qabul.api;

import java.util.List;

/** Where a contact stands with every purpose, and every line that says so, oldest first. */
public record ConsentsJson(
    ContactJson contact, List<StandingJson> states, List<ConsentJson> timeline) {}
