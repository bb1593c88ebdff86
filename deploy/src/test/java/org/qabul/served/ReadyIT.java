package org.qabul.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@Served
class ReadyIT {
  @ArquillianResource
  @SuppressWarnings("NullAway.Init")
  private URL desk;

  @Deployment(testable = false)
  static WebArchive desk() {
    return Served.Desk.war();
  }

  @Test
  void answersReadyOnceItsDatabaseAnswers() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(desk.toString()).resolve("/health/ready"))
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"name\":\"database\"", "\"status\":\"UP\"");
  }
}
