package org.qabul.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An account that was disabled loses its open sessions with its next request. */
@WebFilter({"/admin/*", "/phone"})
public class StillEnabled extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentOperator me;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null || me.signedIn()) {
      chain.doFilter(request, response);
      return;
    }
    request.logout();
    request.getSession().invalidate();
    response.sendRedirect(request.getContextPath() + "/login");
  }
}
