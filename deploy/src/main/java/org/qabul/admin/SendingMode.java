package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.domain.LiveSend;

/** The strip that says on every page whether anything can leave. */
@Named("mode")
@RequestScoped
public class SendingMode {
  private final LiveSend liveSend;

  @Inject
  SendingMode(LiveSend liveSend) {
    this.liveSend = liveSend;
  }

  public boolean live() {
    return liveSend.allowed();
  }
}
