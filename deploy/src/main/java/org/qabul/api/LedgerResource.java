package org.qabul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.ChainWatch;
import org.qabul.chain.ReadChain;
import org.qabul.chain.WriteCheckpoint;

/** Whether the ledgers still say what was written. */
@Path("ledger")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {
  private final ReadChain chain;
  private final WriteCheckpoint checkpoints;
  private final ChainWatch watch;
  private final ChainSettings settings;

  @Inject
  LedgerResource(
      ReadChain chain, WriteCheckpoint checkpoints, ChainWatch watch, ChainSettings settings) {
    this.chain = chain;
    this.checkpoints = checkpoints;
    this.watch = watch;
    this.settings = settings;
  }

  @GET
  @Operation(
      operationId = "getLedger",
      summary = "The chain's head, its newest signed checkpoint, and the last verification")
  @APIResponse(
      responseCode = "200",
      description = "The chain",
      content = @Content(schema = @Schema(ref = "Ledger")))
  public Response get() throws IOException {
    return Response.ok(state()).build();
  }

  @POST
  @Path("verifications")
  @Operation(
      operationId = "verifyLedger",
      summary = "Verify all ledgers now",
      description = "Reads every line once. Ask for the ledger until it is not verifying any more.")
  @APIResponse(
      responseCode = "202",
      description = "It will be done",
      content = @Content(schema = @Schema(ref = "Ledger")))
  public Response verify() throws IOException {
    watch.ask();
    return Response.accepted(state()).build();
  }

  private LedgerJson state() throws IOException {
    return LedgerJson.of(
        chain.read(), settings.publicKey(), checkpoints.last(), watch.underWay(), watch.last());
  }
}
