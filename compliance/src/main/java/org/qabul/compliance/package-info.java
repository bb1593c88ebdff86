/**
 * May it be sent, and the proof: the gate with its nine rules, the consent ledger and the audit.
 */
@NullMarked
package org.qabul.compliance;

import org.jspecify.annotations.NullMarked;
