package org.qabul.api;

import java.util.List;

/** All notices, newest first. */
public record NoticesJson(List<NoticeJson> items) {}
