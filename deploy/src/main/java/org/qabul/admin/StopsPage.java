package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is not to be written to, since when, and who said so. */
@Named
@RequestScoped
public class StopsPage {
  private final ReadStops stops;
  private final Address address;
  private @Nullable List<StopRow> rows;

  @Inject
  StopsPage(ReadStops stops, Address address) {
    this.stops = stops;
    this.address = address;
  }

  public List<StopRow> rows() {
    if (rows == null) {
      rows = stops.page(number());
    }
    return rows;
  }

  /** From 1 on; what cannot be read is the first. */
  public int number() {
    return Optional.of(address.value("page"))
        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  public boolean more() {
    return stops.hasMore(number());
  }

  public long everStopped() {
    return stops.everStopped();
  }
}
