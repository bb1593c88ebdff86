package org.qabul.cards;

import java.util.regex.Pattern;

/**
 * Every limit of the WhatsApp Cloud API that we know, each with the page of Meta's documentation
 * (developers.facebook.com/docs/whatsapp, as of 2026) or other source it comes from. Lengths count
 * as {@link org.qabul.domain.Limits#length} does.
 */
final class ChannelLimits {
  private ChannelLimits() {}

  /** {@code text.body}. Page "text-messages". */
  static final int TEXT_BODY = 4096;

  /**
   * {@code interactive.body.text}. Page "interactive-reply-buttons-messages" says so for buttons.
   * For lists the page "interactive-list-messages" says 4096 and Meta's OpenAPI description v23.0
   * says 1024: the stricter holds.
   */
  static final int INTERACTIVE_BODY = 1024;

  /** Text header of buttons and lists. Both interactive pages. */
  static final int HEADER = 60;

  /** Footer of buttons and lists. Both interactive pages. */
  static final int FOOTER = 60;

  /** Reply buttons of one message, at least one. Page "interactive-reply-buttons-messages". */
  static final int BUTTONS = 3;

  /** A button's label, unique in its message. Page "interactive-reply-buttons-messages". */
  static final int BUTTON_TITLE = 20;

  /** A button's id, unique in its message. Page "interactive-reply-buttons-messages". */
  static final int BUTTON_ID = 256;

  /** Ids must not begin or end with a space. Page "interactive-reply-buttons-messages". */
  static final Pattern UNPADDED = Pattern.compile("\\S(?s:.*\\S)?");

  /** The label that opens a list. Page "interactive-list-messages". */
  static final int LIST_BUTTON = 20;

  /** Sections of a list, at least one. Page "interactive-list-messages". */
  static final int SECTIONS = 10;

  /** A section's title, needed when there are several. Page "interactive-list-messages". */
  static final int SECTION_TITLE = 24;

  /** Rows over all sections together, at least one. Page "interactive-list-messages". */
  static final int ROWS = 10;

  /** A row's id, unique in its list. Page "interactive-list-messages". */
  static final int ROW_ID = 200;

  /** Page "interactive-list-messages". */
  static final int ROW_TITLE = 24;

  /** Page "interactive-list-messages". */
  static final int ROW_DESCRIPTION = 72;

  /** Page "message-templates". */
  static final int TEMPLATE_NAME = 512;

  /** Lower-case letters, digits and underscores. Page "message-templates". */
  static final Pattern TEMPLATE_NAME_FORM = Pattern.compile("[a-z0-9_]+");

  /** Such as {@code ar} or {@code en_US}. Page "message-templates/supported-languages". */
  static final Pattern LANGUAGE_FORM = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

  /** The longest that {@link #LANGUAGE_FORM} lets through. */
  static final int LANGUAGE = 6;

  /** A template's body with its places filled. Page "message-templates/components". */
  static final int TEMPLATE_BODY = 1024;

  /** Quick replies of one template. Page "message-templates/components". */
  static final int QUICK_REPLIES = 10;

  /** A quick reply's payload. Not documented; libraries that send it stay at 128 to 256. */
  static final int QUICK_REPLY_PAYLOAD = 128;

  /** What a parameter must not hold. Page "message-templates". */
  static final Pattern LINE_BREAK_OR_TAB = Pattern.compile("[\\n\\r\\t]");

  /** What a parameter must not hold: more than four. Page "message-templates". */
  static final Pattern RUN_OF_SPACES = Pattern.compile(" {5,}");

  /** {@code biz_opaque_callback_data}. Changelog of the platform, raised from 256. */
  static final int CALLBACK_DATA = 512;

  /**
   * {@code to}: a plus, then E.164. Page "messages" warns that Meta may otherwise prepend the
   * business's own country code, which reaches a stranger.
   */
  static final Pattern PHONE_FORM = Pattern.compile("\\+[1-9][0-9]{4,14}");

  /** A plus and the 15 digits of ITU-T E.164. */
  static final int PHONE = 16;

  /** {@code recipient}: a business-scoped user id. Page "business-scoped-user-ids". */
  static final int USER_ID = 256;

  /** Half a surrogate pair is no character: UTF-8 would send a question mark instead. RFC 3629. */
  static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
}
