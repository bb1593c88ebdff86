package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.OutboundMessage;

/** The desk: what waits, what is open, what the gate says of it, and who it is about. */
@Named
@RequestScoped
public class DeskPage {
  private final OpenCase open;
  private final ReadQueue queue;
  private final DrawCase draw;
  private final ReadPerson people;
  private final Speech speech;
  private final Watch watch;
  private final CurrentOperator me;
  private final DeskSettings settings;
  private @Nullable Map<DeskTab, Long> counts;
  private @Nullable List<QueueItem> items;
  private @Nullable PersonPane person;

  @Inject
  DeskPage(
      OpenCase open,
      ReadQueue queue,
      DrawCase draw,
      ReadPerson people,
      Speech speech,
      Watch watch,
      CurrentOperator me,
      DeskSettings settings) {
    this.open = open;
    this.queue = queue;
    this.draw = draw;
    this.people = people;
    this.speech = speech;
    this.watch = watch;
    this.me = me;
    this.settings = settings;
  }

  public DeskTab[] tabs() {
    return DeskTab.values();
  }

  public DeskTab tab() {
    return open.tab();
  }

  public String id() {
    return open.id();
  }

  public long count(DeskTab tab) {
    if (counts == null) {
      counts = queue.counts();
    }
    return counts.getOrDefault(tab, 0L);
  }

  public List<QueueItem> items() {
    if (items == null) {
      items = queue.items(tab());
    }
    return items;
  }

  /** What the lists show now; kept in the page, so that a look later knows what changed. */
  public boolean listsChanged() {
    return watch.differs("lists", List.of(items(), count(tab()), String.valueOf(counts)));
  }

  /** An open message goes on while one looks at it; a draft being written is left alone. */
  public boolean messageChanged() {
    var status = open.found().flatMap(DeskCase::message).map(OutboundMessage::status);
    return watch.differs("message", status);
  }

  public void look() {
    if (listsChanged()) {
      watch.send("lists");
    }
    if (messageChanged()) {
      watch.send("work:case", "work:decision");
    }
  }

  public boolean chosen() {
    return open.found().isPresent();
  }

  public DeskCase open() {
    return open.found().orElseThrow();
  }

  public List<Bubble> bubbles() {
    return draw.draw(open(), speech.language());
  }

  public Optional<SheetView> sheet() {
    return open().sheet().map(SheetView::new);
  }

  /** What the version before said, when this one says something else because it was renewed. */
  public Optional<String> before() {
    return open().version().flatMap(draw::before);
  }

  /** When an approval would hold until its turn; empty when one given now does. */
  public Optional<Instant> approvableFrom() {
    return open().sheet().flatMap(sheet -> sheet.approvableFrom(settings.approvalTtl()));
  }

  /** The state of the open message. */
  public Chip chip() {
    return Chip.of(open().message().orElseThrow().status());
  }

  public Optional<Fortune> fortune() {
    return open().message().flatMap(Fortune::of);
  }

  /** The key of the words over the bubbles. */
  public String stageLabel() {
    boolean left = open().message().flatMap(m -> m.progress().leftAt()).isPresent();
    if (open().message().isEmpty()) {
      return "desk.stage.operator";
    }
    return left ? "desk.stage.contact" : "desk.stage.waiting";
  }

  public String author() {
    var version = open().version().orElseThrow();
    if (version.author().id().equals(me.operator().id())) {
      return speech.text("desk.author.you");
    }
    return open()
        .author()
        .map(name -> speech.text("desk.author.other", name))
        .orElseGet(() -> speech.text("desk.author.feeder"));
  }

  public PersonPane person() {
    if (person == null) {
      person = people.pane(open().contact());
    }
    return person;
  }
}
