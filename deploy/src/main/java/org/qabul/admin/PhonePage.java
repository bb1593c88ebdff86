package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.graph.Fate;

/** The rehearsal phone: an operator's and a contact's, side by side. */
@Named
@RequestScoped
public class PhonePage {
  private final Address address;
  private final CurrentOperator me;
  private final ReadPhoneOwners owners;
  private final ReadChat chats;
  private final ReadFate fates;
  private final Watch watch;
  private @Nullable List<PhoneOwner> operators;
  private @Nullable List<PhoneOwner> contacts;
  private @Nullable List<Bubble> operatorChat;
  private @Nullable List<Bubble> contactChat;

  @Inject
  PhonePage(
      Address address,
      CurrentOperator me,
      ReadPhoneOwners owners,
      ReadChat chats,
      ReadFate fates,
      Watch watch) {
    this.address = address;
    this.me = me;
    this.owners = owners;
    this.chats = chats;
    this.fates = fates;
    this.watch = watch;
  }

  public List<PhoneOwner> operators() {
    if (operators == null) {
      operators = owners.operators();
    }
    return operators;
  }

  public List<PhoneOwner> contacts() {
    if (contacts == null) {
      contacts = owners.contacts();
    }
    return contacts;
  }

  /** The one the address names, or the one who is signed in. */
  public PhoneOwner operator() {
    return named("operator", operators())
        .or(() -> withId(me.operator().id(), operators()))
        .orElseThrow();
  }

  /** The one the address names, or the one that something waits about. */
  public Optional<PhoneOwner> contact() {
    return named("contact", contacts())
        .or(() -> withId(owners.concerned(), contacts()))
        .or(() -> contacts().stream().findFirst());
  }

  public List<Bubble> operatorChat() {
    if (operatorChat == null) {
      operatorChat = chats.of(operator());
    }
    return operatorChat;
  }

  public List<Bubble> contactChat() {
    if (contactChat == null) {
      contactChat = contact().map(chats::of).orElse(List.of());
    }
    return contactChat;
  }

  public Fate[] fates() {
    return Fate.values();
  }

  public Fate fate() {
    return fates.next();
  }

  public boolean operatorChanged() {
    return watch.differs("operator", List.of(operatorChat(), operator().linked()));
  }

  public boolean contactChanged() {
    return watch.differs("contact", contactChat());
  }

  public boolean fateChanged() {
    return watch.differs("fate", fate());
  }

  /** Sends what moved by itself since the last look. */
  public void look() {
    operatorChat = null;
    contactChat = null;
    operators = null;
    if (operatorChanged()) {
      watch.send("operator-log", "hold-operator:operator-owner");
    }
    if (contactChanged()) {
      watch.send("contact-log");
    }
    if (fateChanged()) {
      watch.send("fates:fate");
    }
  }

  private Optional<PhoneOwner> named(String parameter, List<PhoneOwner> among) {
    return withId(address.value(parameter), among);
  }

  private static Optional<PhoneOwner> withId(String id, List<PhoneOwner> among) {
    return among.stream().filter(owner -> owner.id().equals(id)).findFirst();
  }
}
