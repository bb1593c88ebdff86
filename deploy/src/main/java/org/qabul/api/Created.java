package org.qabul.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What a POST made, as it is answered.
 *
 * @param location where it can be read, relative to the API's root
 * @param replayed nothing was done now: the same was done for an earlier request
 */
record Created(int status, String location, String json, boolean replayed) {
  static final String REPLAYED_HEADER = "Idempotency-Replayed";

  static Created at(String location, Object answer) {
    int status = Response.Status.CREATED.getStatusCode();
    return new Created(status, location, SnakeCase.write(answer), false);
  }

  Response response() {
    var response =
        Response.status(status)
            .location(URI.create(location))
            .type(MediaType.APPLICATION_JSON)
            .entity(json.getBytes(StandardCharsets.UTF_8));
    return replayed ? response.header(REPLAYED_HEADER, true).build() : response.build();
  }
}
