package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.Notice;
import org.qabul.compliance.RecordConsent;
import org.qabul.compliance.Scan;
import org.qabul.compliance.Source;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;

/** An opt-in that is being recorded, with what proves it. */
@Named
@RequestScoped
public class ConsentForm {
  private static final List<String> METHODS =
      List.of("paper_form", "web_form", "call", "in_person", "whatsapp", "email");

  private static final List<Type> EVENTS =
      List.of(Type.GIVEN, Type.CONFIRMED, Type.REQUESTED, Type.REFUSED, Type.WITHDRAWN);

  private final ContactPage page;
  private final RecordConsent recordConsent;
  private final ShownNotices notices;
  private final CurrentOperator me;
  private final DeskSettings settings;
  private final Times times;
  private final Answer answer;
  private final Address address;
  private Purpose purpose = Purpose.MARKETING;
  private String method = METHODS.get(0);
  private Type event = Type.GIVEN;
  private String proof = "";
  private @Nullable UploadedFile scan;
  private @Nullable String at;
  private String until = "";

  @Inject
  ConsentForm(
      ContactPage page,
      RecordConsent recordConsent,
      ShownNotices notices,
      CurrentOperator me,
      DeskSettings settings,
      Times times,
      Answer answer,
      Address address) {
    this.page = page;
    this.recordConsent = recordConsent;
    this.notices = notices;
    this.me = me;
    this.settings = settings;
    this.times = times;
    this.answer = answer;
    this.address = address;
  }

  public void record() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
    } else if (proof.isBlank() && !event.refuses()) {
      answer.refuse("consent.proof.needed");
    } else if (notices.chosen().isEmpty() && !event.refuses()) {
      answer.refuse("consent.notice.needed");
    } else {
      recordLine();
    }
  }

  private void recordLine() {
    try {
      recordConsent.record(page.file().contact().id(), line(), me.actor());
      answer.done("consent.recorded");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    } catch (DateTimeException unreadable) {
      answer.refuse("consent.time.wrong");
    }
  }

  private ConsentLine line() {
    var file = scan();
    return file.map(words()::with).orElseGet(this::words);
  }

  /** Nothing was chosen when it has no name. */
  private Optional<Scan> scan() {
    return Optional.ofNullable(scan)
        .filter(file -> file.getFileName() != null && !file.getFileName().isBlank())
        .map(file -> Scan.read(file.getFileName(), file.getContent()));
  }

  private ConsentLine words() {
    var shown = notices.chosen();
    return new ConsentLine(
        settings.businessNumber(),
        event,
        purpose,
        Source.OPERATOR,
        method,
        proof.strip(),
        shown.map(Notice::version).orElse("none"),
        shown.map(Notice::language).orElseGet(() -> page.file().contact().language()),
        LocalDateTime.parse(getAt()).atZone(settings.zone()).toInstant(),
        until());
  }

  /** A consent that lasts until a day lasts to the end of that day. */
  private @Nullable Instant until() {
    return until.isEmpty()
        ? null
        : LocalDate.parse(until).plusDays(1).atStartOfDay(settings.zone()).toInstant();
  }

  public Purpose[] purposes() {
    return Purpose.values();
  }

  public List<String> methods() {
    return METHODS;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public void setPurpose(Purpose purpose) {
    this.purpose = purpose;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public List<Type> events() {
    return EVENTS;
  }

  public Type getEvent() {
    return event;
  }

  public void setEvent(Type event) {
    this.event = event;
  }

  public @Nullable UploadedFile getScan() {
    return scan;
  }

  public void setScan(@Nullable UploadedFile scan) {
    this.scan = scan;
  }

  /** To the minute, as browsers write it; now unless something else was typed. */
  public String getAt() {
    return at == null
        ? times
            .now()
            .atZone(settings.zone())
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
        : at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
