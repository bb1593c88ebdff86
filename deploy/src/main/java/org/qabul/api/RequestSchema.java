package org.qabul.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.Notice;
import org.qabul.domain.Contact;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;

/** Describes what may be posted, with the limits that the readers themselves go by. */
final class RequestSchema {
  private RequestSchema() {}

  static Schema newContact() {
    return object("name", "source")
        .description("A person, found by phone or BSUID and added when new; give at least one")
        .addProperty("phone", text(0, ContactRef.MAX_PHONE).example("+966555123987"))
        .addProperty("bsuid", text(1, ContactRef.MAX_BSUID))
        .addProperty("name", text(1, Contact.MAX_NAME))
        .addProperty("company", text(0, Contact.MAX_NAME))
        .addProperty("language", codes(Language.values()))
        .addProperty(
            "source",
            text(1, ContactRef.MAX_SOURCE)
                .description("Where you have this contact from; without one nobody is written to"));
  }

  static Schema newOpportunity() {
    return object("contact", "type", "title", "suggested_message", "score", "purpose")
        .addProperty("contact", contact())
        .addProperty("type", codes(OpportunityType.values()))
        .addProperty("title", text(1, Proposal.MAX_TITLE))
        .addProperty("company", text(0, Proposal.MAX_TITLE))
        .addProperty("why_now", text(0, Proposal.MAX_LINE))
        .addProperty("worth", text(0, Proposal.MAX_TITLE).description("In your words"))
        .addProperty("recommended_action", text(0, Proposal.MAX_LINE))
        .addProperty("suggested_message", text(1, Proposal.MAX_MESSAGE))
        .addProperty("risks", lines())
        .addProperty("evidence", lines())
        .addProperty("score", score())
        .addProperty("purpose", codes(Purpose.values()))
        .addProperty("language", codes(Language.values()).defaultValue("ar"));
  }

  static Schema newConsent() {
    return object("contact", "event", "method", "notice_version")
        .addProperty("contact", contact())
        .addProperty("event", codes(NewConsent.EVENTS))
        .addProperty(
            "purpose",
            codes(NewConsent.PURPOSES)
                .description("Left out it means every purpose; only opt-outs may leave it out"))
        .addProperty("method", text(1, ConsentLine.MAX_METHOD).example("web_form"))
        .addProperty(
            "evidence",
            text(0, ConsentLine.MAX_EVIDENCE)
                .description("What proves it; an opt-in without evidence lets nothing pass"))
        .addProperty(
            "notice_version",
            text(1, ConsentLine.MAX_METHOD)
                .description("For opt-ins, of a notice that was added in this language"))
        .addProperty("language", codes(Language.values()).defaultValue("ar"))
        .addProperty("at", time().description("The person's own time; now when left out"))
        .addProperty("valid_until", time().description("Until withdrawn when left out"));
  }

  static Schema newNotice() {
    return object("version", "language", "text")
        .addProperty("version", text(1, ConsentLine.MAX_METHOD).example("2026-01"))
        .addProperty("language", codes(Language.values()))
        .addProperty("text", text(1, Notice.MAX_BODY));
  }

  private static Schema contact() {
    return OASFactory.createSchema()
        .addOneOf(text(1, ContactRef.MAX_ID).description("A contact's id"))
        .addOneOf(AnswerSchema.reference("NewContact"));
  }

  private static Schema object(String... required) {
    return AnswerSchema.simple(SchemaType.OBJECT)
        .required(List.of(required))
        .additionalPropertiesBoolean(false);
  }

  private static Schema text(int least, int most) {
    return AnswerSchema.simple(SchemaType.STRING).minLength(least).maxLength(most);
  }

  private static Schema time() {
    return AnswerSchema.simple(SchemaType.STRING).format("date-time");
  }

  private static Schema lines() {
    return AnswerSchema.simple(SchemaType.ARRAY)
        .items(text(1, Proposal.MAX_LINE))
        .maxItems(Proposal.MAX_LINES);
  }

  private static Schema score() {
    return AnswerSchema.simple(SchemaType.INTEGER)
        .minimum(BigDecimal.ZERO)
        .maximum(BigDecimal.valueOf(100));
  }

  static Schema codes(Enum<?>... values) {
    return codes(Arrays.asList(values));
  }

  private static Schema codes(List<? extends Enum<?>> values) {
    Stream<Object> codes = values.stream().map(Code::of);
    return AnswerSchema.simple(SchemaType.STRING).enumeration(codes.toList());
  }
}
