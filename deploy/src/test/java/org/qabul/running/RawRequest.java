package org.qabul.running;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.qabul.webhook.Signature;

/** One request, byte for byte: a client library would mend what is meant to be wrong. */
final class RawRequest {
  private static final int CHUNK = 64 * 1024;

  private final byte[] body;
  private final StringBuilder head;

  private RawRequest(String method, byte[] body) {
    this.body = body.clone();
    this.head = new StringBuilder(method).append(" /webhook HTTP/1.1\r\n");
    header("Host", "127.0.0.1");
    header("Content-Type", "application/json");
  }

  static RawRequest of(String method) {
    return new RawRequest(method, new byte[0]);
  }

  static RawRequest post(byte[] body) {
    return new RawRequest("POST", body);
  }

  static RawRequest post(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8));
  }

  /** May be said more than once. */
  RawRequest header(String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
    return this;
  }

  RawRequest signature(String value) {
    return header(Signature.HEADER, value);
  }

  RawRequest signed() {
    return signature(Signature.of(body, SignedWebhooks.SECRET));
  }

  byte[] body() {
    return body.clone();
  }

  byte[] bytes() {
    return joined("Content-Length: " + body.length, body);
  }

  /** Only the head, with the promise of so many bytes. */
  byte[] promising(int length) {
    return joined("Content-Length: " + length, new byte[0]);
  }

  /** Without a word of how long it will be. */
  byte[] chunked() {
    var chunks = new ByteArrayOutputStream();
    for (int from = 0; from < body.length; from += CHUNK) {
      int length = Math.min(CHUNK, body.length - from);
      chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunks.write(body, from, length);
      chunks.writeBytes(new byte[] {'\r', '\n'});
    }
    chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return joined("Transfer-Encoding: chunked", chunks.toByteArray());
  }

  private byte[] joined(String lastHeader, byte[] rest) {
    var all = new ByteArrayOutputStream();
    all.writeBytes((head + lastHeader + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(rest);
    return all.toByteArray();
  }
}
