package org.qabul.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** A desk with the API's deeds in it, called without HTTP. */
final class FeederDesk implements AutoCloseable {
  static final String CLIENT = "client1";

  final Story story;

  private FeederDesk(Story story) {
    this.story = story;
  }

  static FeederDesk on(DatabaseKind kind) {
    var story =
        Story.on(
            kind,
            AnswerOnce.class,
            TryAgain.class,
            KeptAnswers_.class,
            FindOrAddContact.class,
            OfferFromFeeder.class,
            RecordFromFeeder.class,
            FindOpportunities.class,
            OpportunityPages_.class,
            FindMessages.class,
            MessagePages_.class,
            FindConsents.class,
            ApiClients_.class,
            AdmitClient.class,
            KnowClient.class);
    story.people().showsNotice();
    return new FeederDesk(story);
  }

  Created offers(String key, String body) {
    var call = call("opportunities", key, body);
    return answer(call, () -> story.the(OfferFromFeeder.class).offer(call));
  }

  Created records(String body) {
    var call = call("consents", "", body);
    return answer(call, () -> story.the(RecordFromFeeder.class).record(call));
  }

  Created answer(Call call, Supplier<Created> deed) {
    return story.the(TryAgain.class).answer(call, deed);
  }

  static Call call(String path, String key, String body) {
    var given = Optional.of(key).filter(text -> !text.isEmpty());
    return new Call(CLIENT, path, given, new Body(body.getBytes(UTF_8)));
  }

  static JsonObject json(Created created) {
    try (var reader = Json.createReader(new StringReader(created.json()))) {
      return reader.readObject();
    }
  }

  @Override
  public void close() {
    story.close();
  }
}
