package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.qabul.desk.ShowLinkCode;

/** The operator's own account: their WhatsApp number and their language. */
@Named
@RequestScoped
public class AccountPage {
  private final CurrentOperator me;
  private final ShowLinkCode showLinkCode;
  private final Times times;
  private final Watch watch;
  private final Address address;

  @Inject
  AccountPage(
      CurrentOperator me, ShowLinkCode showLinkCode, Times times, Watch watch, Address address) {
    this.me = me;
    this.showLinkCode = showLinkCode;
    this.times = times;
    this.watch = watch;
    this.address = address;
  }

  /** The code to send, while it holds. */
  public Optional<String> code() {
    return me.operator().linkCode().filter(code -> me.operator().linkCodeHolds(times.now()));
  }

  public void show() {
    showLinkCode.show(me.operator().id());
    address.again();
  }

  public boolean linkChanged() {
    return watch.differs("link", me.operator().linked().toString() + code());
  }

  /** The code is sent from a phone, so the page finds out by looking. */
  public void look() {
    if (linkChanged()) {
      watch.send("linking:link");
    }
  }
}
