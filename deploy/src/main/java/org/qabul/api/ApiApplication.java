package org.qabul.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API alone: what is named here touches neither the webhook nor the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info = @Info(title = "Qabul · قبول", version = "1", description = Told.ABOUT),
    security = @SecurityRequirement(name = "key"))
@SecurityScheme(
    securitySchemeName = "key",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The API key, as in the header Authorization: Bearer qbl_…")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        OpportunitiesResource.class,
        ConsentsResource.class,
        MessagesResource.class,
        RehearsalResource.class,
        LedgerResource.class,
        NoticesResource.class,
        BearerKey.class,
        NoStore.class,
        Problems.class,
        SnakeCase.class);
  }

  // Jersey would describe itself in WADL; the description is at /openapi
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
