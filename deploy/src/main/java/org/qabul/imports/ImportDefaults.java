package org.qabul.imports;

import java.util.Optional;
import org.qabul.domain.Purpose;

/**
 * What holds for rows that say nothing themselves.
 *
 * @param source where the people are known from; may be empty when a column says so
 * @param purpose what they agreed to
 * @param notice the version of the notice they were shown; may be empty
 */
public record ImportDefaults(String source, Optional<Purpose> purpose, String notice) {}
