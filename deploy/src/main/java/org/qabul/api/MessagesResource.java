package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.OutboundStatus;

/** Messages to contacts: only ever read here, for only an operator's approval makes one. */
@Path("messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class MessagesResource {
  private final FindMessages messages;

  @Inject
  MessagesResource(FindMessages messages) {
    this.messages = messages;
  }

  @GET
  @Operation(operationId = "listMessages", summary = "Messages to contacts, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(ref = "MessagePage")))
  public Response list(
      @QueryParam("status") @Parameter(description = "One status; all when left out")
          @Nullable String status,
      @QueryParam("contact") @Parameter(description = Told.CONTACT) @Nullable String contact,
      @QueryParam("cursor") @Parameter(description = Told.CURSOR) @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = Told.LIMIT) @Nullable String limit) {
    var filter = Filter.read(OutboundStatus.class, status, contact, cursor, limit);
    return Response.ok(messages.page(filter)).build();
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getMessage",
      summary = "One message with every status Meta reported",
      description = Told.MESSAGE)
  @APIResponse(
      responseCode = "200",
      description = "The message",
      content = @Content(schema = @Schema(ref = "Message")))
  public Response one(@PathParam("id") String id) {
    return Found.or404(id, messages::one);
  }
}
