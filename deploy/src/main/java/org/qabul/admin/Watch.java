package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/**
 * Sends a part of an open page again only when it changed, so that nobody loses the focus, an open
 * list or a scroll position for nothing.
 */
@RequestScoped
class Watch {
  /**
   * Remembers, with the open page, what was shown of this part.
   *
   * @return whether it is not what was shown before
   */
  boolean differs(String part, Object shown) {
    Integer now = shown.hashCode();
    var before = FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(part, now);
    return !now.equals(before);
  }

  void send(String... parts) {
    PrimeFaces.current().ajax().update(parts);
  }
}
