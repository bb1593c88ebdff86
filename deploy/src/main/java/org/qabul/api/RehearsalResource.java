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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  public Response list(
      @QueryParam("to")
          @Parameter(description = "An operator's or contact's number, with +", required = true)
          @Nullable String to) {
    if (liveSend.allowed()) {
      throw new NotFoundException();
    }
    return Response.ok(rehearsed.newest(to == null ? "" : to)).build();
  }
}
