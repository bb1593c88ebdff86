package org.qabul.admin;

import java.util.Optional;
import org.qabul.chain.Head;
import org.qabul.compliance.AuditEvent;

/**
 * A line of the audit and its place in the chain.
 *
 * @param who the name of an operator, or what stands for somebody else
 * @param link empty while it waits for it
 */
public record AuditLine(AuditEvent event, String who, Optional<Head> link) {}
