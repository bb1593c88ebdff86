package org.qabul.domain;

/** The only switch that lets anything leave this machine. Off means rehearsal. */
public interface LiveSend {
  boolean allowed();
}
