package org.qabul.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.qabul.api.MessageJson.FailureJson;
import org.qabul.api.MessageJson.ObjectionJson;
import org.qabul.api.MessageJson.StatusJson;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Words;

/** Adds to what the annotations say at {@code /openapi}: schemas, and how any request may end. */
public class DescribeApi implements OASFilter {
  private static final List<Class<? extends Record>> ANSWERS =
      List.of(
          OpportunityJson.class,
          ContactJson.class,
          DraftJson.class,
          MeetingJson.class,
          MessageJson.class,
          FailureJson.class,
          ObjectionJson.class,
          StatusJson.class,
          ConsentsJson.class,
          ConsentJson.class,
          StandingJson.class,
          RecordedJson.class,
          NoticeJson.class,
          NoticesJson.class,
          RehearsedJson.class,
          FindRehearsed.RehearsedPage.class,
          LedgerJson.class,
          LedgerJson.CheckpointJson.class,
          LedgerJson.VerificationJson.class,
          LedgerJson.FaultJson.class,
          Words.class,
          Problem.class,
          Fault.class);

  private static final List<ProblemKind> ALWAYS =
      List.of(
          ProblemKind.INVALID_VALUE,
          ProblemKind.UNAUTHENTICATED,
          ProblemKind.NOT_ACCEPTABLE,
          ProblemKind.FAULT);

  private static final List<ProblemKind> TO_POSTS =
      List.of(
          ProblemKind.UNDER_WAY,
          ProblemKind.BODY_TOO_LARGE,
          ProblemKind.UNSUPPORTED_MEDIA_TYPE,
          ProblemKind.KEY_REUSED,
          ProblemKind.BUSY);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    schemas().forEach(api.getComponents()::addSchema);
    api.getPaths().getPathItems().values().forEach(DescribeApi::complete);
  }

  private static Map<String, Schema> schemas() {
    var schemas = new TreeMap<String, Schema>();
    ANSWERS.forEach(type -> schemas.put(AnswerSchema.name(type), AnswerSchema.of(type)));
    schemas.put("OpportunityPage", AnswerSchema.page("Opportunity"));
    schemas.put("MessagePage", AnswerSchema.page("Message"));
    schemas.put("NewContact", RequestSchema.newContact());
    schemas.put("NewOpportunity", RequestSchema.newOpportunity());
    schemas.put("NewConsent", RequestSchema.newConsent());
    schemas.put("NewNotice", RequestSchema.newNotice());
    return schemas;
  }

  private static void complete(PathItem path) {
    if (path.getPOST() != null) {
      end(path.getPOST(), ALWAYS);
      end(path.getPOST(), TO_POSTS);
    }
    if (path.getGET() != null) {
      end(path.getGET(), ALWAYS);
      end(path.getGET(), List.of(ProblemKind.NOT_FOUND));
      Optional.ofNullable(path.getGET().getParameters())
          .ifPresent(all -> all.forEach(asked -> narrow(asked, path.getGET())));
    }
  }

  private static void end(Operation operation, List<ProblemKind> kinds) {
    operation.getResponses().removeAPIResponse("default");
    kinds.forEach(
        kind ->
            operation.getResponses().addAPIResponse(Integer.toString(kind.status()), answer(kind)));
  }

  private static APIResponse answer(ProblemKind kind) {
    var problem = OASFactory.createMediaType().schema(AnswerSchema.reference("Problem"));
    return OASFactory.createAPIResponse()
        .description(kind.title())
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
  }

  private static void narrow(Parameter asked, Operation operation) {
    if ("status".equals(asked.getName())) {
      asked.setSchema(
          "listMessages".equals(operation.getOperationId())
              ? RequestSchema.codes(OutboundStatus.values())
              : RequestSchema.codes(OpportunityStatus.values()));
    }
    if ("limit".equals(asked.getName())) {
      asked.setSchema(
          AnswerSchema.simple(SchemaType.INTEGER)
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(Filter.MAX_LIMIT))
              .defaultValue(Filter.DEFAULT_LIMIT));
    }
  }
}
