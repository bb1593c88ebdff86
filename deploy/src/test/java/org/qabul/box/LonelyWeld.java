package org.qabul.box;

import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import org.jboss.weld.bootstrap.spi.Metadata;
import org.jboss.weld.environment.se.Weld;

/** A container that ignores what the libraries on the class path would plug into it. */
final class LonelyWeld extends Weld {
  private final Extension only;

  LonelyWeld(Extension only) {
    this.only = only;
    disableDiscovery();
    property("org.jboss.weld.se.shutdownHook", false);
  }

  @Override
  protected Iterable<Metadata<Extension>> getExtensions() {
    return List.of(new Only(only));
  }

  private record Only(Extension extension) implements Metadata<Extension> {
    @Override
    public Extension getValue() {
      return extension;
    }

    @Override
    public String getLocation() {
      return extension.toString();
    }
  }
}
