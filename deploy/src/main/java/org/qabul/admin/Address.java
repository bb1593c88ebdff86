package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.InvalidValue;

/**
 * The address of the page is its state: forms send it back whole, so that nothing else has to
 * remember what is open. Every deed ends in a new GET, and going back in the browser repeats
 * nothing.
 */
@RequestScoped
class Address {
  private final HttpServletRequest request;

  @Inject
  Address(HttpServletRequest request) {
    this.request = request;
  }

  /** A part of the address, or an empty text. */
  String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  boolean has(String name) {
    return !value(name).isEmpty();
  }

  /** One of the choices a form offered; none when it was left empty, refused when it is another. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
    String value = value(name);
    var offered = choices.getEnumConstants();
    var chosen = Arrays.stream(offered).filter(one -> one.name().equals(value)).findFirst();
    if (chosen.isEmpty() && !value.isEmpty()) {
      throw InvalidValue.notAmong(List.of(offered), name, value);
    }
    return chosen;
  }

  /** A moment as a page of ours wrote it; empty when it is none. */
  Optional<Instant> moment(String name) {
    try {
      return Optional.of(Instant.parse(value(name)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  void again() {
    String query = request.getQueryString();
    go(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** Goes to a page of ours; names and values come in turn. */
  void to(String page, String... query) {
    var address = new StringBuilder(request.getContextPath()).append(page);
    for (int i = 0; i < query.length; i += 2) {
      address.append(i == 0 ? '?' : '&').append(query[i]).append('=').append(encoded(query[i + 1]));
    }
    go(address.toString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void go(String address) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.getFlash().setKeepMessages(true);
    try {
      external.redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
