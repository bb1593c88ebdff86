package org.qabul.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/** The one address the desk listens on. */
record HttpAddress(InetAddress host, int port) {
  private static final int HIGHEST_PORT = 65_535;

  static HttpAddress of(String host, String port) {
    return new HttpAddress(known(host), number(port));
  }

  private static InetAddress known(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException unknown) {
      throw new Refusal(
          "عنوان الاستماع «" + host + "» غير معروف على هذا الجهاز.",
          "The listening address '" + host + "' (qabul.http.address) is unknown here.");
    }
  }

  private static int number(String port) {
    if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= HIGHEST_PORT) {
      return Integer.parseInt(port);
    }
    throw new Refusal(
        "المنفذ «" + port + "» ليس رقما بين 1 و65535.",
        "The port '" + port + "' is not a number from 1 to 65535.");
  }

  void requireFree() {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException taken) {
      throw new Refusal(
          "المنفذ " + port + " مشغول أو غير مسموح به؛ اختر غيره بالخيار ‎--port.",
          "Port "
              + port
              + " of "
              + host.getHostAddress()
              + " cannot be opened; choose another with --port.");
    }
  }

  /** Where a person on this machine finds it; "every address" is no address to visit. */
  URI at(String path) {
    String visited = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
    String name = visited.contains(":") ? "[" + visited + "]" : visited;
    return URI.create("http://" + name + ":" + port + path);
  }
}
