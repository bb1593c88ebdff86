package org.qabul.served;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the packaged desk, exactly the file that is shipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
@interface Served {
  /** The file that {@code mvn package} made. */
  final class Desk {
    private Desk() {}

    static WebArchive war() {
      return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/qabul.war"));
    }
  }
}
