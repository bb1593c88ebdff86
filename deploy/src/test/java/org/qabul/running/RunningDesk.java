package org.qabul.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A desk in a process of its own. */
public final class RunningDesk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final URI address;

  RunningDesk(Process process, Path log, URI address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  public URI at(String path) {
    return address.resolve(path);
  }

  public int port() {
    return address.getPort();
  }

  public long pid() {
    return process.pid();
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  void awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!saysReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        close();
        throw new AssertionError("the desk did not get ready:\n" + log());
      }
      pause();
    }
  }

  private boolean saysReady() {
    // The banner, not the health check: it is printed after the check and after the first login
    return log().contains("Ctrl-C");
  }

  private static void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  /** As a power cut would: no hook runs, nothing is flushed. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As Ctrl-C and a service manager do; answers the exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    return awaitExit();
  }

  public int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the desk did not stop:\n" + log());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
