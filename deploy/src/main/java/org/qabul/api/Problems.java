package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Arrays;
import org.qabul.domain.InvalidValue;

/** Answers everything that went wrong in the one form there is. */
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
  private static final String CHALLENGE = "Bearer realm=\"qabul\"";
  private static final int SECONDS_TO_WAIT = 1;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Rejection rejection) {
      return rejected(rejection);
    }
    if (thrown instanceof InvalidValue value) {
      return rejected(Rejection.of(Fault.of(value)));
    }
    return thrown instanceof WebApplicationException refusal
        ? refused(refusal.getResponse())
        : broken(thrown);
  }

  private static Response rejected(Rejection rejection) {
    var answer = answer(rejection.problem());
    switch (rejection.kind()) {
      case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
      case UNDER_WAY, BUSY -> answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      default -> {}
    }
    return answer.build();
  }

  /** What the server itself refuses: unknown paths, methods and media types. */
  private static Response refused(Response refusal) {
    int status = refusal.getStatus();
    if (status >= Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      return broken(new WebApplicationException(refusal));
    }
    var answer = answer(Problem.of(kind(status), status, null));
    if (refusal.getHeaderString(HttpHeaders.ALLOW) != null) {
      answer.header(HttpHeaders.ALLOW, refusal.getHeaderString(HttpHeaders.ALLOW));
    }
    return answer.build();
  }

  private static ProblemKind kind(int status) {
    return Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.status() == status && status != Status.BAD_REQUEST.getStatusCode())
        .findFirst()
        .orElse(ProblemKind.OTHER);
  }

  private static Response broken(Throwable fault) {
    String incident = Incident.log(fault);
    return answer(Problem.of(ProblemKind.FAULT, ProblemKind.FAULT.status(), incident)).build();
  }

  private static Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status(), problem.title())
        .type(Problem.MEDIA_TYPE)
        .entity(problem);
  }
}
