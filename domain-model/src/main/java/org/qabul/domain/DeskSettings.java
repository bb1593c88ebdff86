package org.qabul.domain;

import java.time.Duration;
import java.time.ZoneId;

/** What deeds need to know of the configuration. */
public record DeskSettings(String businessNumber, Duration approvalTtl, ZoneId zone) {}
