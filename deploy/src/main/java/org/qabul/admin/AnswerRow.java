package org.qabul.admin;

import org.qabul.domain.OptOutAnswer;

/**
 * What people who opt out are answered.
 *
 * @param who the name of the admin who approved it
 */
public record AnswerRow(OptOutAnswer answer, String who) {}
