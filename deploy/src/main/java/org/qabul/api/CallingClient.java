package org.qabul.api;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** The client behind a request; its principal's name is the client's id. */
record CallingClient(String id, boolean isSecure) implements SecurityContext {
  @Override
  public Principal getUserPrincipal() {
    return () -> id;
  }

  @Override
  public boolean isUserInRole(String role) {
    return false;
  }

  @Override
  public String getAuthenticationScheme() {
    return "Bearer";
  }
}
