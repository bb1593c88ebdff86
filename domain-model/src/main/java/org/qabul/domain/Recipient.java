package org.qabul.domain;

/** To whom a message goes. Operators and contacts are never mistaken for each other. */
public sealed interface Recipient {
  String id();

  Identity identity();

  record ToContact(String id, Identity identity) implements Recipient {}

  record ToOperator(String id, Identity identity) implements Recipient {}
}
