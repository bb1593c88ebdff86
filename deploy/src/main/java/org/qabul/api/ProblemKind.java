package org.qabul.api;

import java.util.Locale;
import org.qabul.domain.Words;

/** Every way a request can end without being done. */
enum ProblemKind {
  MALFORMED_JSON(
      400,
      "The body is not well-formed JSON",
      new Words("المحتوى ليس JSON سليماً: %s", "The body cannot be read as JSON: %s")),
  INVALID_VALUE(
      400,
      "A value is not accepted",
      new Words("قيم غير مقبولة: %s. التفاصيل في errors", "Not accepted: %s. See errors")),
  UNAUTHENTICATED(
      401,
      "A valid API key is required",
      new Words(
          "أرسل مفتاح الواجهة في الترويسة Authorization: Bearer",
          "Send the API key as Authorization: Bearer")),
  NOT_FOUND(404, "Not found", new Words("لا يوجد شيء في هذا العنوان", "Nothing is here")),
  METHOD_NOT_ALLOWED(
      405,
      "Method not allowed",
      new Words("المسموح في الترويسة Allow", "The header Allow says what is allowed")),
  NOT_ACCEPTABLE(
      406, "Not acceptable", new Words("الجواب JSON فقط", "Answers are application/json")),
  UNDER_WAY(
      409,
      "The first request with this Idempotency-Key is still under way",
      new Words(
          "الطلب الأول بهذا المفتاح لم ينته؛ أعد المحاولة بعد قليل",
          "The first request with this key has not ended; try again shortly")),
  BODY_TOO_LARGE(
      413, "The body is too large", new Words("الحد الأعلى 256 كيلوبايت", "The limit is 256 KB")),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Unsupported media type",
      new Words("أرسل المحتوى بنوع application/json", "Send the body as application/json")),
  KEY_REUSED(
      422,
      "This Idempotency-Key came with another body before",
      new Words(
          "استُعمل هذا المفتاح مع محتوى آخر؛ استعمل مفتاحاً جديداً",
          "This key was used with another request; use a new one")),
  CONTACT_MISMATCH(
      422,
      "Phone and BSUID do not belong to one contact",
      new Words(
          "الرقم والمعرّف لا يخصان جهة اتصال واحدة؛ راجعها في المكتب",
          "The phone and the BSUID are not one contact's; sort it out on the desk")),
  FAULT(
      500,
      "Something broke on our side",
      new Words("خلل لدينا، رقمه في incident", "A fault of ours; incident names it in the log")),
  BUSY(
      503,
      "Too many requests about the same thing at once",
      new Words(
          "طلبات كثيرة على الشيء نفسه؛ أعد المحاولة بعد قليل",
          "Others were in the way; nothing was done, try again shortly")),
  OTHER(400, "The request was refused", new Words("رُفض الطلب", "The request was refused"));

  private final int status;
  private final String title;
  private final Words detail;

  ProblemKind(int status, String title, Words detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  Words detail() {
    return detail;
  }

  /** The stable name that programs may hang decisions on. */
  String type() {
    return this == OTHER
        ? "about:blank"
        : "urn:qabul:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
