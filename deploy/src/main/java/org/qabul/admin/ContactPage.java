package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person: what they allowed, what waits about them, what was written to them. */
@Named
@RequestScoped
public class ContactPage {
  private final Address address;
  private final ReadContactFile files;
  private @Nullable Optional<ContactFile> file;

  @Inject
  ContactPage(Address address, ReadContactFile files) {
    this.address = address;
    this.files = files;
  }

  Optional<ContactFile> found() {
    if (file == null) {
      file = files.find(address.value("id"));
    }
    return file;
  }

  public boolean known() {
    return found().isPresent();
  }

  public ContactFile file() {
    return found().orElseThrow();
  }
}
