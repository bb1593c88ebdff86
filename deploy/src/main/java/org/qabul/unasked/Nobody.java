package org.qabul.unasked;

import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.ServerAuthContext;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/** Lets a request pass and makes nobody of it. */
enum Nobody implements ServerAuthContext {
  INSTANCE;

  @Override
  public AuthStatus validateRequest(
      MessageInfo message, Subject client, @Nullable Subject service) {
    return AuthStatus.SUCCESS;
  }

  @Override
  public AuthStatus secureResponse(MessageInfo message, @Nullable Subject service) {
    return AuthStatus.SEND_SUCCESS;
  }

  @Override
  public void cleanSubject(MessageInfo message, Subject subject) {
    // Nobody was made of it
  }
}
