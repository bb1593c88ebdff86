package org.qabul.domain;

/** Where a deed came from. */
public enum Origin {
  WHATSAPP,
  PAGE,
  API,
  META,
  SYSTEM
}
