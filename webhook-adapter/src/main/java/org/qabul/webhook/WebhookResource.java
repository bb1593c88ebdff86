package org.qabul.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Meta calls. Signed bodies are stored and then answered 200, whatever they hold; nothing
 * else about the answer depends on the content.
 */
@Path("")
@RequestScoped
public class WebhookResource {
  /** Meta's own limit for one delivery. */
  static final int MAX_BODY = 3 * 1024 * 1024;

  private final Handshake handshake;
  private final Intake intake;
  private final WebhookSettings settings;

  /** For the proxy of the request scope only. */
  @SuppressWarnings("NullAway")
  protected WebhookResource() {
    this(null, null, null);
  }

  @Inject
  public WebhookResource(Handshake handshake, Intake intake, WebhookSettings settings) {
    this.handshake = handshake;
    this.intake = intake;
    this.settings = settings;
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response shake(
      @QueryParam("hub.mode") @Nullable String mode,
      @QueryParam("hub.verify_token") @Nullable String token,
      @QueryParam("hub.challenge") @Nullable String challenge) {
    return handshake.answers(mode, token) && challenge != null
        ? Response.ok(challenge, MediaType.TEXT_PLAIN).build()
        : Response.status(Status.FORBIDDEN).build();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response receive(InputStream stream, @Context HttpHeaders headers) throws IOException {
    if (settings.appSecrets().isEmpty()) {
      return Response.status(Status.SERVICE_UNAVAILABLE).build();
    }
    byte[] body = stream.readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
    }
    return signed(body, headers) ? stored(body) : Response.status(Status.UNAUTHORIZED).build();
  }

  private boolean signed(byte[] body, HttpHeaders headers) {
    List<String> signatures = headers.getRequestHeader(Signature.HEADER);
    return signatures != null
        && signatures.size() == 1
        && Signature.holds(body, signatures.get(0), settings.appSecrets());
  }

  private Response stored(byte[] body) {
    return intake.store(body)
        ? Response.ok().build()
        : Response.status(Status.SERVICE_UNAVAILABLE).build();
  }
}
