package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qabul.domain.LiveSend;

/** The rehearsal phone exists only in rehearsal, and only for who may decide. */
@WebFilter("/phone")
public class PhoneDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient LiveSend liveSend;
  @Inject private transient CurrentOperator me;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (liveSend.allowed()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (signedIn(request, response)) {
      pass(request, response, chain);
    }
  }

  /** Asked here and not by the server's constraints: those would answer before the 404 could. */
  private static boolean signedIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    return request.getUserPrincipal() != null || request.authenticate(response);
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (me.mayDecide()) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
