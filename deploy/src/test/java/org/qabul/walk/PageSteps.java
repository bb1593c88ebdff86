package org.qabul.walk;

import java.util.List;
import java.util.function.BiFunction;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.CancelDraft;
import org.qabul.desk.DecideOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.desk.ReviseDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Ruling;

/** Feeders offer, and operators work on the pages. */
final class PageSteps {
  private static final String ANY_DRAFT = newest("draft", 30);
  private static final String PREPARED = newest("draft where status = 'PREPARED'", 8);
  private static final String IN_ORDER = " order by offered_at, score, suggested_message";
  private static final String BODY = "مرحباً {{1}}، لدينا جديد يخص {{2}}.";

  private final World world;

  PageSteps(World world) {
    this.world = world;
  }

  /** Of equally new ones all, before they are put into an order by what they say. */
  private static String newest(String drafts, int many) {
    return "select d.current_version_id from (select * from "
        + drafts
        + " order by changed_at desc fetch first "
        + many
        + " rows with ties) d join opportunity o on o.id = d.opportunity_id"
        + " order by d.changed_at desc, o.score, o.suggested_message limit "
        + many;
  }

  List<Step> steps() {
    return List.of(
        new Step("offer", 18, this::offer),
        new Step("approve on the page", 28, this::approve),
        new Step("new words on the page", 6, this::rewrite),
        new Step("a template on the page", 3, this::template),
        new Step("a draft on the page", 16, this::draft),
        new Step("cancel on the page", 1, this::cancel),
        new Step("offer again after research", 1, this::offerAgain));
  }

  private String offer() {
    var contact = world.contact();
    var purpose = world.purpose();
    new Feeder(world).offers(contact.id(), purpose);
    return purpose + " to " + contact.phone();
  }

  private String approve() {
    return onDraft((version, by) -> world.story.the(ApproveDraft.class).approve(version, by));
  }

  private String rewrite() {
    var words = new Content.Text("صياغة أخرى " + world.random.nextInt());
    return onDraft((version, by) -> world.story.the(ReviseDraft.class).revise(version, words, by));
  }

  private String template() {
    String name = world.one(List.of("offer_ar", "reminder_ar"));
    var words = new Content.Templated(name, "ar", List.of("نورة", "عقدكم"), BODY);
    return name
        + " "
        + onDraft((version, by) -> world.story.the(ReviseDraft.class).revise(version, words, by));
  }

  private String draft() {
    return world
        .anyRow("select id from opportunity where status = 'OFFERED'" + IN_ORDER)
        .map(row -> prepare(row.text("id")))
        .orElse("nothing is offered");
  }

  private String prepare(String opportunityId) {
    var by = Actor.onPage(world.approver());
    return world.story.the(PrepareDraft.class).prepare(opportunityId, by).code();
  }

  private String cancel() {
    return onDraft((version, by) -> world.story.the(CancelDraft.class).cancel(version, by));
  }

  private String onDraft(BiFunction<String, Actor, Ruling> deed) {
    var by = Actor.onPage(world.oneIn(5) ? world.operator().id() : world.approver());
    return world
        .anyRow(world.oneIn(5) ? ANY_DRAFT : PREPARED)
        .map(draft -> deed.apply(draft.text("current_version_id"), by).code())
        .orElse("no draft");
  }

  private String offerAgain() {
    var by = Actor.onPage(world.operator().id());
    return world
        .anyRow("select id from opportunity where status = 'NEEDS_RESEARCH'" + IN_ORDER)
        .map(
            row ->
                world
                    .story
                    .the(DecideOpportunity.class)
                    .decide(row.text("id"), OpportunityStatus.OFFERED, by)
                    .code())
        .orElse("none");
  }
}
