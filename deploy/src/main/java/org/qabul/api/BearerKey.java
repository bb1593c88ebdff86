package org.qabul.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nobody without a key learns more than that a key is needed, not even which paths exist. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerKey implements ContainerRequestFilter {
  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([!-~]{1,512})");

  private final KnowClient clients;

  @Inject
  BearerKey(KnowClient clients) {
    this.clients = clients;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String client =
        key(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .flatMap(clients::behind)
            .orElseThrow(() -> Rejection.of(ProblemKind.UNAUTHENTICATED));
    request.setSecurityContext(new CallingClient(client, request.getSecurityContext().isSecure()));
  }

  private static Optional<String> key(@Nullable String header) {
    var matcher = BEARER.matcher(header == null ? "" : header.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
