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
    } else if (!me.mayDecide()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
