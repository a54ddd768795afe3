package org.soundings.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.soundings.build.RootPackage.condition;
import static org.soundings.build.RootPackage.reachNothing;
import static org.soundings.build.RootPackage.topLevel;
import static org.soundings.build.RootPackage.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.soundings.language.Messages;

/// Which APIs code may use, in any package: the rules of `src/docs/architecture.md`.
record CodeRules(RootPackage root) {

  /// Classes that may start work on another thread, or pass it to the window's thread.
  static final Set<String> KNOW_THREADS =
      Set.of(
          "org.soundings.app.Jobs",
          "org.soundings.app.save.SaveTimer",
          "org.soundings.report.AllCores",
          "org.soundings.ui.shell.Shell",
          "org.soundings.ui.shell.SoundingsApp");

  static final Set<String> NAME_TEMPORARY_FILES =
      Set.of("org.soundings.yaml.TemporaryFile", "org.soundings.yaml.AtomicFolder");

  /// A source of randomness for a library that always returns the same values.
  static final String NO_CHANCE = "org.soundings.report.pdf.font.StablePrefix";

  /// Classes whose static values change. Each is a cache or a lock, which callers cannot
  /// distinguish from a constant.
  static final Set<String> HOLD_CACHES =
      Set.of(
          "org.soundings.app.search.FilterTable",
          "org.soundings.store.FolderLock",
          "org.soundings.language.DayForms",
          "org.soundings.language.Messages");

  ArchRule theFolderIsEnteredThroughItsGate() {
    return classes()
        .that()
        .resideInAPackage(root.of("store") + "..")
        .and()
        .resideOutsideOfPackage(root.of("store.gate") + "..")
        .should(
            reachNothing(
                "a path below a folder",
                to ->
                    to.getTargetOwner().isEquivalentTo(Path.class)
                        && Set.of("resolve", "resolveSibling").contains(to.getName())))
        .because("a link in an assessment leads nowhere");
  }

  /// A URL in a note is never fetched, and a report is created only from values.
  ArchRule reportsUseNeitherNetworkNorFiles() {
    return noClasses()
        .that()
        .resideInAPackage(root.of("report") + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            File.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class,
            RandomAccessFile.class,
            ZipFile.class,
            FileChannel.class);
  }

  /// Checks the types that a class names and the return types of the methods that it calls.
  ArchRule viewModelsNeedNoToolkit() {
    return classes()
        .that(
            describe(
                "are view models or within one",
                each -> topLevel(each).getSimpleName().endsWith("ViewModel")))
        .should(
            condition(
                "know nothing of JavaFX beyond beans, collections and util",
                (each, events) -> {
                  each.getDirectDependenciesFromSelf().stream()
                      .filter(to -> isToolkit(to.getTargetClass()))
                      .forEach(to -> violated(events, each, to.getDescription()));
                  each.getCodeUnitAccessesFromSelf().stream()
                      .filter(call -> isToolkit(result(call)))
                      .forEach(call -> violated(events, each, call.getDescription()));
                }));
  }

  private static JavaClass result(JavaCodeUnitAccess<?> call) {
    return call.getTarget().getRawReturnType();
  }

  private boolean isToolkit(JavaClass each) {
    boolean isPlain =
        Stream.of("javafx.beans", "javafx.collections", "javafx.util")
            .anyMatch(each.getPackageName()::startsWith);
    return (each.getPackageName().startsWith("javafx.") || each.getPackageName().startsWith("jfx."))
            && !isPlain
        || root.isOwn(each) && each.isAssignableTo("javafx.scene.Node");
  }

  ArchRule valuesDoNotChange() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(
            root.within(Stream.of("evidence.importer", "evidence.rule", "evidence.secret")))
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            root.within(
                Stream.of("base", "pack", "evidence", "assessment", "threat", "change", "merge")))
        .should()
        .beFinal();
  }

  ArchRule nothingStaticChanges() {
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal();
  }

  ArchRule nothingStaticIsFilledLater() {
    return classes()
        .that(describe("hold no known cache", each -> !HOLD_CACHES.contains(each.getName())))
        .should(
            condition(
                "make nothing that changes when they are loaded",
                (each, events) ->
                    each.getStaticInitializer().stream()
                        .flatMap(made -> made.getConstructorCallsFromSelf().stream())
                        .filter(call -> isMutable(call.getTargetOwner()))
                        .forEach(call -> violated(events, each, call.getDescription()))));
  }

  private static boolean isMutable(JavaClass each) {
    return each.getPackageName().startsWith("java.util")
        && (each.isAssignableTo(Map.class)
            || each.isAssignableTo(Collection.class)
            || each.getPackageName().equals("java.util.concurrent.atomic"));
  }

  ArchRule thereAreNoHiddenGlobals() {
    return methods().should().notHaveName("getInstance");
  }

  ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root.of("cli") + "..", root.name())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  ArchRule threadsAreKnownToFew() {
    return classes()
        .that(
            describe(
                "are not among the few", each -> !KNOW_THREADS.contains(topLevel(each).getName())))
        .should(
            condition(
                "start no work on another thread",
                (each, events) -> {
                  each.getDirectDependenciesFromSelf().stream()
                      .filter(to -> startsWork(to.getTargetClass()))
                      .forEach(to -> violated(events, each, to.getDescription()));
                  each.getCodeUnitAccessesFromSelf().stream()
                      .filter(CodeRules::goesOnElsewhere)
                      .forEach(to -> violated(events, each, to.getDescription()));
                }));
  }

  private static boolean startsWork(JavaClass each) {
    return each.isAssignableTo(Thread.class)
        || each.isAssignableTo(ExecutorService.class)
        || each.isAssignableTo(Future.class)
        || each.isEquivalentTo(Executors.class)
        || each.isEquivalentTo(Timer.class)
        || each.getPackageName().startsWith("javafx.concurrent");
  }

  private static boolean goesOnElsewhere(JavaCodeUnitAccess<?> to) {
    return Set.of("parallelStream", "parallel", "parallelSort").contains(to.getName())
        || to.getTargetOwner().getName().equals("javafx.application.Platform")
            && !to.getName().equals("getPreferences");
  }

  /// Writers of files derive the names of temporary files from the current time.
  ArchRule timeAndChanceArePassedIn() {
    return classes()
        .that()
        .resideOutsideOfPackages(root.of("ui.shell") + "..", root.of("cli") + "..", root.name())
        .and(
            describe(
                "neither name temporary files nor stand in for chance",
                each ->
                    !NAME_TEMPORARY_FILES.contains(topLevel(each).getName())
                        && !each.getName().equals(NO_CHANCE)))
        .should(reachNothing("the time of now, or chance", CodeRules::isTimeOrChance));
  }

  private static boolean isTimeOrChance(JavaCodeUnitAccess<?> to) {
    JavaClass owner = to.getTargetOwner();
    boolean isGivenAClock =
        to.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
    return switch (to.getName()) {
      case "now" -> owner.getPackageName().equals("java.time") && !isGivenAClock;
      case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
      case "system", "systemUTC", "systemDefaultZone" ->
          owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
      case "randomUUID" -> owner.isEquivalentTo(UUID.class);
      case "random" -> owner.isEquivalentTo(Math.class);
      case "shuffle" -> owner.isEquivalentTo(Collections.class);
      case "current" -> owner.isEquivalentTo(ThreadLocalRandom.class);
      case "<init>" ->
          owner.isAssignableTo(Random.class) && !owner.getName().equals(NO_CHANCE)
              || owner.isEquivalentTo(Date.class);
      default -> false;
    };
  }

  /// No class translates a text when it is loaded. It may be loaded while English text for storage
  /// is created, and its constants would then stay English.
  ArchRule classLoadingTranslatesNothing() {
    return classes()
        .should(
            condition(
                "say nothing when they are loaded",
                (each, events) ->
                    each.getCodeUnitAccessesFromSelf().stream()
                        .filter(call -> call.getOrigin().getName().equals("<clinit>"))
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Messages.class))
                        .filter(call -> !Set.of("mark", "forms").contains(call.getName()))
                        .forEach(call -> violated(events, each, call.getDescription()))));
  }
}
