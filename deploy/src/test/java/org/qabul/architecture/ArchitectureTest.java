package org.qabul.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.qabul.desk.Deed;
import org.qabul.domain.Cleared;

@AnalyzeClasses(packages = "org.qabul", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Path DRAWING = Path.of("../src/docs/modules.puml");

  @ArchTest
  static final ArchRule arrowsAreTheDrawnOnes =
      classes()
          .that(resideInAnyPackage("org.qabul..").and(notIn("org.qabul.launch")))
          .should(
              adhereToPlantUmlDiagram(
                  DRAWING, consideringOnlyDependenciesInAnyPackage("org.qabul..")))
          .because("modules that may not see each other stay understandable one by one");

  @ArchTest
  static final ArchRule theLauncherStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("org.qabul.launch")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.qabul..").and(notIn("org.qabul.launch")))
          .because("it runs before the server and outside the WAR");

  @ArchTest
  static final ArchRule onlyTheGateClears =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.qabul.compliance.Gate")
          .should()
          .callConstructorWhere(targetIs(Cleared.class.getName()))
          .because("a message that was not judged must not be able to reach a transport");

  @ArchTest
  static final ArchRule oneDoorToATransport =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.qabul.graph.TransportChoice")
          .should()
          .callMethodWhere(
              describe("Transport.send is called", access -> callsSend(access, "Transport")))
          .because("promise 3: the live switch is asked at one place");

  @ArchTest
  static final ArchRule onlyWhatIsOnTheWayWentThroughTheDoor =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.qabul.graph.OnTheWay")
          .should()
          .callMethodWhere(
              describe("the door is opened", access -> callsSend(access, "TransportChoice")))
          .because("a message leaves only after its claim was committed");

  @ArchTest
  static final ArchRule onlyTheGraphAndThePhoneSpeakHttp =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.qabul.graph.GraphTransport")
          .and(notNamed("org.qabul.admin.PostWebhook"))
          .and()
          .resideOutsideOfPackage("org.qabul.launch")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http")
          .because("with the live switch off no byte leaves the machine");

  @ArchTest
  static final ArchRule cardsArePureFunctions =
      noClasses()
          .that()
          .resideInAPackage("org.qabul.cards")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..",
              "jakarta.inject..",
              "jakarta.enterprise..",
              "org.hibernate..",
              "java.sql..")
          .because("how a card looks hangs on the card alone");

  @ArchTest
  static final ArchRule aDeedHasOnePublicMethod =
      classes()
          .that()
          .areAnnotatedWith(Deed.class)
          .should(haveAtMostOnePublicMethod())
          .because("a deed is one thing somebody does, and its name says which");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.qabul.launch")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("tests own the clock");

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .because("such names hide that nobody knew what belongs there");

  private static DescribedPredicate<JavaClass> notIn(String name) {
    return describe("not in " + name, type -> !type.getPackageName().equals(name));
  }

  private static DescribedPredicate<JavaClass> notNamed(String name) {
    return describe("not " + name, type -> !type.getName().startsWith(name));
  }

  private static DescribedPredicate<JavaConstructorCall> targetIs(String owner) {
    return describe(
        "a " + owner + " is made", call -> call.getTargetOwner().getName().equals(owner));
  }

  private static boolean callsSend(JavaAccess<?> access, String owner) {
    return access.getName().equals("send")
        && access.getTargetOwner().getName().startsWith("org.qabul.graph.")
        && (owner.equals("Transport")
            ? access.getTargetOwner().isAssignableTo("org.qabul.graph.Transport")
            : access.getTargetOwner().getSimpleName().equals(owner));
  }

  private static ArchCondition<JavaClass> haveAtMostOnePublicMethod() {
    return new ArchCondition<>("have at most one public method") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long methods =
            type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
        if (methods > 1) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has " + methods + " public methods"));
        }
      }
    };
  }
}
