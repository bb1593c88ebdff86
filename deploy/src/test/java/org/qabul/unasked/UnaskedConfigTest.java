package org.qabul.unasked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is not asked to log in, and who is all the same. */
class UnaskedConfigTest {
  private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";
  private static final String LOGIN = "login";

  private final ServerAuthConfig config =
      new UnaskedConfig(answering(ServerAuthConfig.class, Map.of("getAuthContextID", LOGIN)));

  @Test
  void aWebhookPassesAsNobody() throws Exception {
    String id = config.getAuthContextID(request("/webhook", Map.of()));
    assertThat(config.getAuthContext(id, null, null)).isSameAs(Nobody.INSTANCE);
  }

  @Test
  void everythingElseIsAsked() {
    for (String path : new String[] {"/desk", "/webhook/x", "/Webhook", "", "/webhooks"}) {
      assertThat(config.getAuthContextID(request(path, Map.of()))).as(path).isEqualTo(LOGIN);
    }
  }

  @Test
  void whatIsProtectedIsAskedWhereverItIs() {
    assertThat(config.getAuthContextID(request("/webhook", Map.of(MANDATORY, "true"))))
        .isEqualTo(LOGIN);
  }

  private static MessageInfo request(String path, Map<String, Object> policy) {
    var request = answering(HttpServletRequest.class, Map.of("getServletPath", path));
    return answering(
        MessageInfo.class, Map.of("getRequestMessage", request, "getMap", new HashMap<>(policy)));
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.get(method.getName())));
  }
}
