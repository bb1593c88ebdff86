package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The words people are shown before they agree; added once, never changed. */
@Path("notices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class NoticesResource {
  private final Posts posts;
  private final ReadNotices notices;

  @Inject
  NoticesResource(Posts posts, ReadNotices notices) {
    this.posts = posts;
    this.notices = notices;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addNotice", summary = Told.NOTICE, description = Told.NOTICED)
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(ref = "Notice")))
  public Response add(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "NewNotice"),
                      examples = @ExampleObject(name = "notice", value = Examples.NOTICE)))
          InputStream body,
      @HeaderParam(Call.KEY_HEADER) @Parameter(description = Told.IDEMPOTENCY) @Nullable String key,
      @Context SecurityContext security) {
    var call = Call.of(security, "notices", key, body);
    return posts.answer(call, () -> notices.add(call));
  }

  @GET
  @Operation(operationId = "listNotices", summary = "All notices, newest first")
  @APIResponse(
      responseCode = "200",
      description = "Every notice",
      content = @Content(schema = @Schema(ref = "Notices")))
  public Response all() {
    return Response.ok(notices.all()).build();
  }
}
