package org.qabul.admin;

import org.qabul.compliance.PersonRequest;
import org.qabul.domain.Contact;

/** A request with the person it is of. */
public record RequestRow(PersonRequest request, Contact contact) {}
