package org.qabul.admin;

import org.qabul.compliance.OptOutPhrase;

/**
 * A phrase that opts out.
 *
 * @param who the name of the admin who added it
 */
public record PhraseRow(OptOutPhrase phrase, String who) {}
