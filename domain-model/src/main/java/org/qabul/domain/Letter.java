package org.qabul.domain;

/**
 * A message to a contact before it is drawn as JSON.
 *
 * @param messageId travels to Meta as {@code biz_opaque_callback_data} and comes back with statuses
 */
public record Letter(String messageId, Identity to, Content content) {}
