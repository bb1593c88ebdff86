package org.qabul.api;

/** Requests that the description shows; the tests send them. */
final class Examples {
  static final String OPPORTUNITY =
      """
      {
        "contact": {
          "phone": "+966555123987",
          "name": "منى القحطاني",
          "company": "دار البيان",
          "source": "CRM 4711"
        },
        "type": "new_lead",
        "title": "تجهيز مكاتب الفرع الجديد",
        "company": "دار البيان",
        "why_now": "طلبت عرض سعر من الموقع صباح اليوم",
        "worth": "45,000 ر.س",
        "recommended_action": "أرسل عرضاً مختصراً واقترح زيارة",
        "suggested_message": "مرحباً أستاذة منى، وصلنا طلبكم. هل يناسبكم أن نرسل العرض اليوم؟",
        "risks": ["الميزانية غير مؤكدة"],
        "evidence": ["نموذج الموقع رقم 1043"],
        "score": 82,
        "purpose": "marketing",
        "language": "ar"
      }
      """;
  static final String GIVEN =
      """
      {
        "contact": {"phone": "+966555123987", "name": "منى القحطاني", "source": "CRM 4711"},
        "event": "given",
        "purpose": "marketing",
        "method": "web_form",
        "evidence": "نموذج الموقع رقم 1043",
        "notice_version": "2026-01"
      }
      """;
  static final String NOTICE =
      """
      {
        "version": "2026-01",
        "language": "ar",
        "text": "أوافق على أن تراسلني دار البيان على واتساب، وأوقفها متى شئت بكلمة «إيقاف»."
      }
      """;
  static final String SUPPRESSED =
      """
      {
        "contact": {"phone": "+966555123987", "name": "منى القحطاني", "source": "CRM 4711"},
        "event": "suppressed",
        "method": "call",
        "evidence": "مكالمة رقم 88",
        "notice_version": "2026-01"
      }
      """;

  private Examples() {}
}
