package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Operator;

/** Everything the rules look at for a card to an operator. */
record OperatorFacts(Instant now, Optional<Operator> operator, Optional<AccountHealth> account) {}
