package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Opt-ins and opt-outs, each a line that is added to the ledger and never changed. */
@Path("consents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentsResource {
  private final Posts posts;
  private final RecordFromFeeder records;
  private final FindConsents consents;

  @Inject
  ConsentsResource(Posts posts, RecordFromFeeder records, FindConsents consents) {
    this.posts = posts;
    this.records = records;
    this.consents = consents;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "recordConsent", summary = Told.RECORD, description = Told.RECORDED)
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(ref = "Recorded")))
  public Response record(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "NewConsent"),
                      examples = {
                        @ExampleObject(name = "opt-in", value = Examples.GIVEN),
                        @ExampleObject(name = "opt-out", value = Examples.SUPPRESSED)
                      }))
          InputStream body,
      @HeaderParam(Call.KEY_HEADER) @Parameter(description = Told.IDEMPOTENCY) @Nullable String key,
      @Context SecurityContext security) {
    var call = Call.of(security, "consents", key, body);
    return posts.answer(call, () -> records.record(call));
  }

  @GET
  @Operation(
      operationId = "getConsents",
      summary = "Where a contact stands with every purpose, and the whole timeline")
  @APIResponse(
      responseCode = "200",
      description = "The contact's part of the ledger",
      content = @Content(schema = @Schema(ref = "Consents")))
  public Response of(
      @QueryParam("contact") @Parameter(description = "The contact's id", required = true)
          @Nullable String contact) {
    return Found.or404(Filter.contact(contact), consents::of);
  }
}
