package org.qabul.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.qabul.chain.ChainSettings;
import org.qabul.chain.LedgerKey;
import org.qabul.compliance.ErasureKey;
import org.qabul.compliance.GateSettings;
import org.qabul.compliance.OptOutReader;
import org.qabul.compliance.RetentionSettings;
import org.qabul.domain.DeskSettings;
import org.qabul.graph.GraphSettings;
import org.qabul.webhook.WebhookSettings;

/** The whole configuration, typed. */
record Configuration(
    boolean live,
    boolean demo,
    String database,
    DeskSettings desk,
    GateSettings gate,
    OptOutReader optOutReader,
    RetentionSettings retention,
    ChainSettings chain,
    Optional<ErasureKey> erasureKey,
    WebhookSettings webhook,
    GraphSettings graph) {
  private static final Duration SHORTEST_TTL = Duration.ofMinutes(1);
  private static final Duration LONGEST_TTL = Duration.ofDays(30);

  /** While rehearsing no account of Meta's is ours. */
  private static final Optional<String> REHEARSED = Optional.of("rehearsal");

  private static final int SHORTEST_API_KEY = 32;
  private static final int HIGHEST_PORT = 65_535;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /**
   * @throws ConfigurationRefused naming every key that is wrong or missing
   */
  static Configuration read(Config config) {
    var answers = new Answers(config);
    boolean live = answers.read(Key.LIVE_SEND, Configuration::yesOrNo);
    boolean demo = answers.read(Key.DEMO, Configuration::yesOrNo);
    var read =
        new Configuration(
            live,
            demo,
            database(answers),
            desk(answers, live),
            GateAnswers.read(answers),
            answers
                .maybe(Key.OPT_OUT_PHRASES, text -> new OptOutReader(list(text)))
                .orElseGet(() -> new OptOutReader(List.of())),
            RetentionAnswers.read(answers),
            chain(answers, config),
            answers.maybe(Key.ERASURE_KEY, ErasureKey::new),
            webhook(answers),
            graph(answers));
    house(answers);
    if (live) {
      requireForLive(answers, config);
    }
    if (live && demo) {
      answers.clash(Key.LIVE_SEND, Key.DEMO);
    }
    answers.requireFaultless();
    return read;
  }

  private static void requireForLive(Answers answers, Config config) {
    Stream.of(Key.ACCESS_TOKEN, Key.APP_SECRET, Key.VERIFY_TOKEN, Key.PHONE_NUMBER_ID)
        .filter(
            key ->
                config
                    .getOptionalValue(key.key(), String.class)
                    .filter(text -> !text.isBlank())
                    .isEmpty())
        .forEach(answers::missing);
  }

  private static DeskSettings desk(Answers answers, boolean live) {
    return new DeskSettings(
        answers.read(Key.PHONE_NUMBER_ID, Configuration::ids),
        answers
            .maybe(Key.BUSINESS_ACCOUNT_ID, Configuration::id)
            .or(() -> live ? Optional.empty() : REHEARSED),
        answers.read(Key.APPROVAL_TTL, Configuration::ttl),
        answers.read(Key.ZONE, ZoneId::of));
  }

  /** What it is shown as: parameters of an address may hold a password. */
  private static String database(Answers answers) {
    String home = answers.maybe(Key.HOME, Configuration::folder).map(Path::toString).orElse("");
    return answers
        .maybe(Key.DB_URL, Configuration::database)
        .map(url -> url.replaceAll("[?;].*", ""))
        .orElse(home);
  }

  /**
   * Others read these, some of them before anything else runs; a wrong one stops the start here.
   */
  private static void house(Answers answers) {
    answers.text(Key.DB_USER);
    answers.text(Key.DB_PASSWORD);
    answers.text(Key.DB_OWNER_USER);
    answers.text(Key.DB_OWNER_PASSWORD);
    answers.maybe(Key.API_KEY, Configuration::apiKey);
    answers.read(Key.HTTP_ADDRESS, text -> text);
    answers.read(Key.PORT, Configuration::port);
  }

  /** A key is made when there is none; whoever wires the desk keeps it. */
  private static ChainSettings chain(Answers answers, Config config) {
    return new ChainSettings(
        answers
            .maybe(Key.LEDGER_CHECKPOINTS, Configuration::folder)
            .orElseGet(() -> DatabaseAddress.home(config).resolve("ledger/checkpoints.jsonl")),
        answers.maybe(Key.LEDGER_KEY, LedgerKey::parse).orElseGet(LedgerKey::fresh),
        answers.read(Key.LEDGER_CHECKPOINT_EVERY, Configuration::every),
        Set.copyOf(answers.maybe(Key.LEDGER_TRUSTED_KEYS, Configuration::list).orElse(List.of())));
  }

  private static WebhookSettings webhook(Answers answers) {
    return new WebhookSettings(
        answers.text(Key.VERIFY_TOKEN),
        answers.text(Key.APP_SECRET).map(Configuration::list).orElse(List.of()));
  }

  private static GraphSettings graph(Answers answers) {
    return new GraphSettings(
        answers.read(Key.GRAPH_URL, Configuration::address),
        answers.read(Key.GRAPH_VERSION, Configuration::version),
        answers.text(Key.ACCESS_TOKEN),
        CONNECT_TIMEOUT,
        TIMEOUT);
  }

  private static boolean yesOrNo(String text) {
    require(text.equals("true") || text.equals("false"));
    return text.equals("true");
  }

  private static String id(String text) {
    require(text.matches("[0-9]{5,32}"));
    return text;
  }

  private static List<String> ids(String text) {
    require(text.matches("[0-9]{5,32}(\\s*,\\s*[0-9]{5,32})*"));
    return list(text);
  }

  private static Path folder(String text) {
    return Path.of(text);
  }

  private static String database(String text) {
    require(text.startsWith("jdbc:h2:") || text.startsWith("jdbc:postgresql:"));
    return text;
  }

  private static String apiKey(String text) {
    require(text.length() >= SHORTEST_API_KEY);
    return text;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    require(port >= 1 && port <= HIGHEST_PORT);
    return port;
  }

  private static Duration ttl(String text) {
    return between(SHORTEST_TTL, LONGEST_TTL, text);
  }

  private static Duration every(String text) {
    return between(Duration.ofSeconds(1), Duration.ofDays(1), text);
  }

  private static Duration between(Duration least, Duration most, String text) {
    var read = Duration.parse(text);
    require(read.compareTo(least) >= 0 && read.compareTo(most) <= 0);
    return read;
  }

  static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static URI address(String text) {
    var address = URI.create(text);
    require("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    require(address.getHost() != null);
    return URI.create(text.replaceAll("/+$", ""));
  }

  private static String version(String text) {
    require(text.matches("v[0-9]{1,3}\\.[0-9]"));
    return text;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
