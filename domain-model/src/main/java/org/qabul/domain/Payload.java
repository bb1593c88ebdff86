package org.qabul.domain;

/** The exact JSON of one Cloud API message, byte for byte what a transport sends. */
public record Payload(String json) {}
