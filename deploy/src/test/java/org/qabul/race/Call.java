package org.qabul.race;

/**
 * One call of a transport, by the clock of this process, which never goes back.
 *
 * @param turnBegan when the pump began the turn in which it claimed the message
 * @param began when the transport was called
 */
record Call(String messageId, String to, long turnBegan, long began) {}
