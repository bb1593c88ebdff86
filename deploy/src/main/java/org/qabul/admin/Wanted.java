package org.qabul.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page somebody wanted before they were asked to sign in. Only ever one of our own. */
final class Wanted {
  static final String PARAMETER = "to";
  static final String REDIRECT_TO_LOGIN =
      "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"/login\"/></partial-response>";

  private static final String FIRST_PAGE = "/admin/desk";
  private static final Pattern OURS =
      Pattern.compile("/(?:admin/[a-z]+|phone)(?:\\?[A-Za-z0-9=&%_.-]*)?");

  private Wanted() {}

  static boolean inBackground(HttpServletRequest request) {
    return request.getHeader("Faces-Request") != null;
  }

  static String loginFor(HttpServletRequest request) {
    return "/login?"
        + PARAMETER
        + "="
        + URLEncoder.encode(address(request), StandardCharsets.UTF_8);
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getServletPath() + (query == null ? "" : "?" + query);
  }

  /** What came back from the browser may be anything. */
  static String orFirstPage(String wanted) {
    return OURS.matcher(wanted).matches() ? wanted : FIRST_PAGE;
  }
}
