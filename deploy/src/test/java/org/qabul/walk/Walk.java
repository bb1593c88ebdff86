package org.qabul.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qabul.box.DatabaseKind;
import org.qabul.story.LiveSwitch;
import org.qabul.story.Story;

/** Takes random steps, the same ones for the same seed, and remembers the last of them. */
final class Walk implements AutoCloseable {
  static final long SEED = Long.getLong("qabul.walk.seed", 20260105L);
  private static final int REMEMBERED = 60;

  private final Story story;
  private final World world;
  private final Witness witness;
  private final Checker checker;
  private final Ending ending;
  private final List<Step> steps;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Deque<String> history = new ArrayDeque<>();

  /**
   * @param live what the checker takes for the live flag
   */
  private Walk(Story story, LiveSwitch live) {
    this.story = story;
    this.world = new World(story, live, new Random(SEED));
    this.witness = new Witness(story);
    this.checker = new Checker(story, live, witness, world.forgotten);
    this.ending = new Ending(story, world.forgotten, witness, checker);
    story.the(Doorkeeper.class).tell(checker::sees, checker::sawEnd);
    world.populate();
    this.steps = new ArrayList<>(steps(world));
  }

  /** Each group adds its own. */
  private static List<Step> steps(World world) {
    return Stream.of(
            new TapSteps(world).steps(),
            new PageSteps(world).steps(),
            new ContactSteps(world).steps(),
            new DoubtSteps(world).steps(),
            new NoticeSteps(world).steps(),
            new RightsSteps(world).steps(),
            new FileSteps(world).steps(),
            new MergeSteps(world).steps(),
            new MetaSteps(world).steps(),
            new HouseSteps(world).steps())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * @param more beans that change the desk, to see the checker notice
   */
  static Walk on(DatabaseKind kind, Class<?>... more) {
    var beans =
        new ArrayList<Class<?>>(List.of(StrictWiring.class, Doorkeeper.class, AtTheDoor.class));
    beans.addAll(List.of(more));
    var story = Story.on(kind, beans.toArray(Class<?>[]::new));
    return new Walk(story, story.the(LiveSwitch.class));
  }

  /** Takes one more kind of step: what it brings about is rare otherwise. */
  Walk with(Function<World, Step> step) {
    steps.add(step.apply(world));
    return this;
  }

  Walk takes(int many) {
    int weights = steps.stream().mapToInt(Step::weight).sum();
    for (int i = 0; i < many; i++) {
      take(i, chosen(world.random.nextInt(weights)));
    }
    return this;
  }

  private Step chosen(int dice) {
    int left = dice;
    for (Step step : steps) {
      left -= step.weight();
      if (left < 0) {
        return step;
      }
    }
    throw new IllegalStateException("no step for " + dice);
  }

  private void take(int number, Step step) {
    try {
      remember(number + " " + step.name() + ": " + step.take().get());
      counts.merge(step.name(), 1, Integer::sum);
      witness.look();
      ending.tablesHold(number);
    } catch (RuntimeException | AssertionError broken) {
      remember(number + " " + step.name() + ": broken here");
      throw new AssertionError(
          broken.getMessage() + "\nseed " + SEED + "\n" + String.join("\n", history), broken);
    }
  }

  private void remember(String line) {
    history.addLast(line);
    if (history.size() > REMEMBERED) {
      history.removeFirst();
    }
  }

  /** Lets everything come to rest and looks whether anything was lost. */
  Walk comesHome() {
    ending.rest();
    ending.nothingIsLost();
    return this;
  }

  int rehearsed() {
    return checker.rehearsed();
  }

  int sentLive() {
    return checker.sentLive();
  }

  int ofTwoPeople() {
    return checker.ofTwo();
  }

  /** The last steps, without the ids, which are drawn anew in every run. */
  List<String> told() {
    return history.stream().map(line -> line.replaceAll("[0-9a-z]{20}", "#")).toList();
  }

  Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  int kinds() {
    return steps.size();
  }

  @Override
  public String toString() {
    return "seed %d, steps %s%n%s%n%s%n%s"
        .formatted(SEED, counts, checker, ending, new Tally(story.rows()));
  }

  @Override
  public void close() {
    story.close();
  }
}
