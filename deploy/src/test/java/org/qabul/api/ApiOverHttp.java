package org.qabul.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.qabul.running.RunningDesk;

/** A client of a running desk's API, with its key. */
final class ApiOverHttp {
  private static final String ROOT = "/api/v1/";

  private final RunningDesk desk;
  private final String key;

  ApiOverHttp(RunningDesk desk, String key) {
    this.desk = desk;
    this.key = key;
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(desk.at(ROOT + path))
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json");
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(to(path).GET());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(to(path).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> post(String path, String body, String idempotencyKey) throws Exception {
    return send(
        to(path).header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return desk.send(request.build());
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  static String header(HttpResponse<String> answer, String name) {
    return String.join(",", answer.headers().allValues(name));
  }
}
