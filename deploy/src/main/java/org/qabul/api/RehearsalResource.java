package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.LiveSend;

/**
 * What the rehearsal phones show, for those who test their feeder without a browser. Like the
 * phones it is gone while sending is live.
 */
@Path("rehearsal/messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rehearsal")
public class RehearsalResource {
  private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{5,20}");

  private final FindRehearsed rehearsed;
  private final LiveSend liveSend;

  @Inject
  RehearsalResource(FindRehearsed rehearsed, LiveSend liveSend) {
    this.rehearsed = rehearsed;
    this.liveSend = liveSend;
  }

  @GET
  @Operation(
      operationId = "listRehearsed",
      summary = "The newest messages drawn for one phone, with the exact JSON Meta would have got")
  @APIResponse(
      responseCode = "200",
      description = "The newest fifty",
      content = @Content(schema = @Schema(ref = "RehearsedPage")))
  public Response list(
      @QueryParam("to")
          @Parameter(description = "An operator's or contact's number, with +", required = true)
          @Nullable String to) {
    if (liveSend.allowed()) {
      throw new NotFoundException();
    }
    String number = to == null ? "" : to;
    if (!NUMBER.matcher(number).matches()) {
      throw Rejection.of(
          new Fault("to", "a number such as +966501234567", Values.shortened(number)));
    }
    return Response.ok(rehearsed.newest(number)).build();
  }
}
