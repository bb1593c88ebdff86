package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Action;
import org.qabul.graph.ChooseFate;
import org.qabul.graph.Fate;

/** What can be done on the two phones. */
@Named
@RequestScoped
public class PhoneDeeds {
  private final PhonePage page;
  private final Address address;
  private final PhoneWebhook webhook;
  private final PostWebhook post;
  private final ChooseFate chooseFate;
  private final Answer answer;
  private String operatorId = "";
  private String contactId = "";
  private String operatorWords = "";
  private String contactWords = "";

  @Inject
  PhoneDeeds(
      PhonePage page,
      Address address,
      PhoneWebhook webhook,
      PostWebhook post,
      ChooseFate chooseFate,
      Answer answer) {
    this.page = page;
    this.address = address;
    this.webhook = webhook;
    this.post = post;
    this.chooseFate = chooseFate;
    this.answer = answer;
  }

  /** Whose phones are held stands in the address from the first look on. */
  public void settle() {
    if (!address.has("contact") && page.contact().isPresent()) {
      takeUp();
    }
  }

  /** Takes up the phones that were chosen. */
  public void takeUp() {
    address.to("/phone", "operator", getOperatorId(), "contact", getContactId());
  }

  public void choose(Fate fate) {
    chooseFate.choose(fate);
    address.again();
  }

  public void operatorSays() {
    say(page.operator(), operatorWords);
    operatorWords = "";
  }

  public void contactSays() {
    page.contact().ifPresent(contact -> say(contact, contactWords));
    contactWords = "";
  }

  /** A tap on whichever phone shows that message; only what stands on it can be tapped. */
  public void tap() {
    tapOn(page.operator(), page.operatorChat());
    page.contact().ifPresent(contact -> tapOn(contact, page.contactChat()));
    page.look();
  }

  private void tapOn(PhoneOwner owner, List<Bubble> chat) {
    chat.stream()
        .filter(bubble -> !bubble.own() && bubble.wamid().equals(address.value("wamid")))
        .findFirst()
        .flatMap(card -> reply(owner, card, address.value("button")))
        .ifPresent(this::deliver);
  }

  private Optional<JsonObject> reply(PhoneOwner owner, Bubble card, String id) {
    var face = card.face();
    var row =
        face.sections().stream()
            .flatMap(section -> section.rows().stream())
            .filter(action -> action.id().equals(id))
            .findFirst()
            .map(action -> webhook.row(owner, card, action));
    return row.or(() -> button(owner, card, id));
  }

  private Optional<JsonObject> button(PhoneOwner owner, Bubble card, String id) {
    return card.face().buttons().stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .map(action -> button(owner, card, action));
  }

  private JsonObject button(PhoneOwner owner, Bubble card, Action action) {
    return card.face().template().isEmpty()
        ? webhook.button(owner, card, action)
        : webhook.quickReply(owner, card, action);
  }

  private void say(PhoneOwner owner, String words) {
    if (!words.isBlank()) {
      deliver(webhook.words(owner, words.replace("\r\n", "\n")));
    }
    page.look();
  }

  private void deliver(JsonObject sent) {
    if (!post.post(sent)) {
      answer.refuse("phone.undelivered");
    }
  }

  public String getOperatorId() {
    return operatorId.isEmpty() ? page.operator().id() : operatorId;
  }

  public void setOperatorId(String id) {
    operatorId = id;
  }

  public String getContactId() {
    return contactId.isEmpty() ? page.contact().map(PhoneOwner::id).orElse("") : contactId;
  }

  public void setContactId(String id) {
    contactId = id;
  }

  public String getOperatorWords() {
    return operatorWords;
  }

  public void setOperatorWords(String words) {
    operatorWords = words;
  }

  public String getContactWords() {
    return contactWords;
  }

  public void setContactWords(String words) {
    contactWords = words;
  }
}
