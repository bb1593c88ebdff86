package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.qabul.domain.OpportunityStatus;

/** Opportunities: offered by feeders, decided by operators. */
@Path("opportunities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunitiesResource {
  private final Posts posts;
  private final OfferFromFeeder offers;
  private final FindOpportunities opportunities;

  @Inject
  OpportunitiesResource(Posts posts, OfferFromFeeder offers, FindOpportunities opportunities) {
    this.posts = posts;
    this.offers = offers;
    this.opportunities = opportunities;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "offerOpportunity", summary = Told.OFFER, description = Told.OFFERED)
  @APIResponse(
      responseCode = "201",
      description = "Offered",
      content = @Content(schema = @Schema(ref = "Opportunity")))
  public Response offer(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "NewOpportunity"),
                      examples =
                          @ExampleObject(name = "new contact", value = Examples.OPPORTUNITY)))
          InputStream body,
      @HeaderParam(Call.KEY_HEADER) @Parameter(description = Told.IDEMPOTENCY) @Nullable String key,
      @Context SecurityContext security) {
    var call = Call.of(security, "opportunities", key, body);
    return posts.answer(call, () -> offers.offer(call));
  }

  @GET
  @Operation(operationId = "listOpportunities", summary = "Opportunities, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(ref = "OpportunityPage")))
  public Response list(
      @QueryParam("status") @Parameter(description = "One status; all when left out")
          @Nullable String status,
      @QueryParam("contact") @Parameter(description = Told.CONTACT) @Nullable String contact,
      @QueryParam("cursor") @Parameter(description = Told.CURSOR) @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = Told.LIMIT) @Nullable String limit) {
    var filter = Filter.read(OpportunityStatus.class, status, contact, cursor, limit);
    return Response.ok(opportunities.page(filter)).build();
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getOpportunity",
      summary = "One opportunity with its drafts and proposed meetings")
  @APIResponse(
      responseCode = "200",
      description = "The opportunity",
      content = @Content(schema = @Schema(ref = "Opportunity")))
  public Response one(@PathParam("id") String id) {
    return Found.or404(id, opportunities::one);
  }
}
