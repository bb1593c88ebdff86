package org.qabul.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Limits;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** A file of people on its way into contacts and ledger; its bytes stand apart, see FileBytes. */
@Entity
@Table(name = "contact_import")
public class ContactImport {
  private static final int MAX_NAME = 200;

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private State state;

  private String fileName;
  private String sha256;
  private int size;
  private String columnFields;
  private String source = "";

  @Enumerated(EnumType.STRING)
  private @Nullable Purpose purpose;

  private String noticeVersion = "";
  private boolean skipFaulty;
  private int rowsTotal;
  private int rowsDone;
  private int added;
  private int known;
  private int suppressed;
  private int proven;
  private int unproven;
  private int refused;
  private int already;
  private int faulty;
  private int attempts;
  private @Nullable Instant leaseUntil;
  private String broughtBy;
  private @Nullable String askedBy;
  private Instant broughtAt;
  private Instant changedAt;
  @Version private int revision;

  /** How far it is. */
  public enum State {
    UPLOADED(new Words("رُفع", "Uploaded")),
    CHECKING(new Words("يُفحص", "Being checked")),
    CHECKED(new Words("فُحص", "Checked")),
    IMPORTING(new Words("يُستورد", "Being imported")),
    DONE(new Words("استُورد", "Imported")),
    FAILED(new Words("تعذّر", "Failed")),
    DROPPED(new Words("تُرك", "Given up"));

    private final Words words;

    State(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }

    /** A node works on it, or will. */
    public boolean running() {
      return this == CHECKING || this == IMPORTING;
    }

    /** Somebody may still change how it is read. */
    public boolean open() {
      return this == UPLOADED || this == CHECKED || this == FAILED;
    }
  }

  protected ContactImport() {}

  ContactImport(String fileName, String sha256, int size, Sheet sheet, String by, Instant now) {
    Limits.line("file name", fileName, MAX_NAME);
    this.id = OpaqueId.next();
    this.state = State.UPLOADED;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.size = size;
    this.rowsTotal = sheet.rows().size();
    this.columnFields = Columns.guessed(sheet.headings()).text();
    this.broughtBy = by;
    this.broughtAt = now;
    this.changedAt = now;
  }

  void check(Columns columns, ImportDefaults defaults, String askedBy, Instant now) {
    this.askedBy = askedBy;
    this.columnFields = columns.text();
    this.source = defaults.source();
    this.purpose = defaults.purpose().orElse(null);
    this.noticeVersion = defaults.notice();
    begin(State.CHECKING, now);
  }

  void bring(boolean withoutFaulty, String askedBy, Instant now) {
    this.askedBy = askedBy;
    this.skipFaulty = withoutFaulty;
    begin(State.IMPORTING, now);
  }

  private void begin(State next, Instant now) {
    become(next, now);
    rowsDone = 0;
    attempts = 0;
    leaseUntil = null;
  }

  /** A node takes it; if the node dies, another may once the time is over. */
  void taken(Instant until) {
    attempts++;
    leaseUntil = until;
  }

  void counted(ImportResult result, Instant now) {
    var count = result.count();
    this.added = count.added();
    this.known = count.known();
    this.suppressed = count.suppressed();
    this.proven = count.proven();
    this.unproven = count.unproven();
    this.refused = count.refused();
    this.already = count.already();
    this.faulty = result.faultyLines();
    this.rowsDone = rowsTotal;
    become(result.written() ? State.DONE : State.CHECKED, now);
  }

  void become(State next, Instant now) {
    this.state = next;
    this.changedAt = now;
    this.leaseUntil = null;
  }

  @Transient
  public String id() {
    return id;
  }

  public State state() {
    return state;
  }

  public String fileName() {
    return fileName;
  }

  /** Of the file's bytes, hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public Columns columns() {
    return Columns.parse(columnFields);
  }

  public ImportDefaults defaults() {
    return new ImportDefaults(source, Optional.ofNullable(purpose), noticeVersion);
  }

  boolean skipsFaulty() {
    return skipFaulty;
  }

  public int rows() {
    return rowsTotal;
  }

  public int done() {
    return rowsDone;
  }

  int attempts() {
    return attempts;
  }

  /** What the check found, or what was brought. */
  public Tally tally() {
    return new Tally(added, known, suppressed, proven, unproven, refused, already, faulty);
  }

  /**
   * In numbers; see {@link org.qabul.compliance.ImportCount}.
   *
   * @param faulty lines that cannot be taken
   */
  public record Tally(
      int added,
      int known,
      int suppressed,
      int proven,
      int unproven,
      int refused,
      int already,
      int faulty) {}

  /** Who wants it read as it is read now: the id of an operator. */
  String askedBy() {
    return askedBy == null ? broughtBy : askedBy;
  }

  public String broughtBy() {
    return broughtBy;
  }

  public Instant broughtAt() {
    return broughtAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
