package org.soundings.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.soundings.language.Messages;

/// The structure that `src/docs/decisions` explains: who may use whom, and who owns which library.
@AnalyzeClasses(packages = "org.soundings", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

  /// Without the tests, in whatever folder the build put them.
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /// From the ground up: a package may use only what stands before it.
  private static final List<String> ORDER =
      List.of(
          "language",
          "base",
          "yaml",
          "markdown",
          "pack",
          "evidence",
          "assessment",
          "threat",
          "change",
          "report",
          "store",
          "app",
          "workshop",
          "cli",
          "ui");

  @ArchTest
  static void theScanSawTheProgram(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(250);
    for (String name : ORDER) {
      assertThat(classes.stream().anyMatch(c -> isIn(c, name))).as(name).isTrue();
    }
  }

  @ArchTest
  static void everyPackageStandsInTheOrder(JavaClasses classes) {
    for (JavaClass each : classes) {
      boolean known =
          each.getPackageName().equals("org.soundings")
              || ORDER.stream().anyMatch(p -> isIn(each, p));
      assertThat(known).as("%s is in no known package", each.getName()).isTrue();
    }
  }

  @ArchTest
  static void aPackageUsesOnlyWhatStandsBeforeIt(JavaClasses classes) {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> "org.soundings." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.soundings." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .because("the order is " + ORDER)
            .check(classes);
      }
    }
  }

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.soundings.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule ONLY_UI_KNOWS_JAVAFX = owned("javafx..", "org.soundings.ui..");

  @ArchTest
  static final ArchRule ONLY_UI_KNOWS_THE_THEME = owned("atlantafx..", "org.soundings.ui..");

  @ArchTest
  static final ArchRule ONLY_UI_KNOWS_THE_ICONS = owned("org.kordamp..", "org.soundings.ui..");

  @ArchTest
  static final ArchRule ONLY_YAML_KNOWS_JACKSON = owned("tools.jackson..", "org.soundings.yaml..");

  @ArchTest
  static final ArchRule ONLY_YAML_KNOWS_SNAKEYAML =
      owned("org.snakeyaml..", "org.soundings.yaml..");

  @ArchTest
  static final ArchRule ONLY_MARKDOWN_KNOWS_FLEXMARK =
      owned("com.vladsch..", "org.soundings.markdown..");

  @ArchTest
  static final ArchRule ONLY_PDF_KNOWS_OPENPDF =
      owned("org.openpdf..", "org.soundings.report.pdf..");

  @ArchTest
  static final ArchRule ONLY_PICTURE_KNOWS_THE_LAYOUT =
      owned("org.eclipse..", "org.soundings.report.picture..");

  @ArchTest
  static final ArchRule ONLY_CVSS_KNOWS_THE_CALCULATOR =
      owned("us.springett..", "org.soundings.evidence.cvss..");

  @ArchTest
  static final ArchRule ONLY_CHANGE_KNOWS_DIFFLIB =
      owned("com.github.difflib..", "org.soundings.change..");

  @ArchTest
  static final ArchRule ONLY_CLI_KNOWS_PICOCLI = owned("picocli..", "org.soundings.cli..");

  /// What is copied is filled in a folder that was made just now and is held.
  @ArchTest
  static final ArchRule THE_FOLDER_IS_ENTERED_THROUGH_ITS_GATE =
      noClasses()
          .that()
          .resideInAPackage("org.soundings.store..")
          .and()
          .resideOutsideOfPackage("org.soundings.store.gate..")
          .and()
          .doNotHaveSimpleName("ReservedFolder")
          .should()
          .callMethod(Path.class, "resolve", String.class)
          .orShould()
          .callMethod(Path.class, "resolve", Path.class)
          .orShould()
          .callMethod(Path.class, "resolveSibling", String.class)
          .because("a link in an assessment leads nowhere");

  /// What a note names is never fetched, and a report is made of values alone.
  @ArchTest
  static final ArchRule REPORTS_USE_NEITHER_NETWORK_NOR_FILES =
      noClasses()
          .that()
          .resideInAPackage("org.soundings.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(File.class, FileInputStream.class);

  @ArchTest
  static final ArchRule VIEW_MODELS_NEED_NO_TOOLKIT =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..")
                  .and(
                      describe(
                          "beyond beans, collections and util",
                          (JavaClass c) ->
                              !c.getPackageName().startsWith("javafx.beans")
                                  && !c.getPackageName().startsWith("javafx.collections")
                                  && !c.getPackageName().startsWith("javafx.util"))));

  @ArchTest
  static final ArchRule DOMAIN_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages(
              "org.soundings.evidence.importer..",
              "org.soundings.evidence.rule..",
              "org.soundings.evidence.secret..")
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "org.soundings.base..",
              "org.soundings.pack..",
              "org.soundings.evidence..",
              "org.soundings.assessment..",
              "org.soundings.threat..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NOTHING_STATIC_CHANGES =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest static final ArchRule NO_HIDDEN_GLOBALS = methods().should().notHaveName("getInstance");

  @ArchTest
  static final ArchRule ONLY_CLI_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.soundings.cli..", "org.soundings")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule THREADS_ARE_KNOWN_TO_FEW =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.soundings.app.Jobs")
          .and()
          .doNotHaveFullyQualifiedName("org.soundings.app.save.Autosave")
          .and()
          .resideOutsideOfPackages("org.soundings.ui.shell..", "org.soundings")
          .should()
          .dependOnClassesThat(
              describe(
                  "threads and pools",
                  (JavaClass c) ->
                      c.isEquivalentTo(Thread.class)
                          || c.getName().equals("java.util.concurrent.Executors")))
          .orShould()
          .callMethodWhere(
              describe(
                  "the window's thread is asked for work",
                  (JavaMethodCall call) ->
                      call.getTargetOwner().getName().equals("javafx.application.Platform")
                          && !call.getName().equals("getPreferences")));

  @ArchTest
  static final ArchRule TIME_AND_CHANCE_ARE_PASSED_IN =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.soundings.ui.shell..", "org.soundings.cli..", "org.soundings")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_MAY_BE =
      classes()
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>("stand in a @NullMarked package") {
                @Override
                public void check(
                    JavaClass each, com.tngtech.archunit.lang.ConditionEvents events) {
                  boolean marked =
                      each.getPackageName().equals("org.soundings")
                          || each.getPackage()
                              .isAnnotatedWith(org.jspecify.annotations.NullMarked.class);
                  if (!marked) {
                    events.add(
                        com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            each, each.getPackageName() + " has no @NullMarked package-info"));
                  }
                }
              });

  private static ArchRule owned(String library, String owner) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static boolean isIn(JavaClass each, String name) {
    String packageName = "org.soundings." + name;
    return each.getPackageName().equals(packageName)
        || each.getPackageName().startsWith(packageName + ".");
  }

  /// A class may be loaded while something is said in English that is stored, and its constants
  /// would stay English ever after.
  @ArchTest
  static void nothingIsSaidWhenAClassIsLoaded(JavaClasses classes) {
    assertThat(
            classes.stream()
                .flatMap(each -> each.getStaticInitializer().stream())
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Messages.class))
                .filter(call -> !Set.of("mark", "forms").contains(call.getTarget().getName()))
                .map(call -> call.getOriginOwner().getSimpleName() + ": " + call.getLineNumber()))
        .isEmpty();
  }
}
