package org.soundings.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.NullMarked;
import org.soundings.language.Messages;

/// The rules of `src/docs/architecture.md`, for the classes below one root package: that of the
/// program, or that of the classes that break each rule on purpose.
record Architecture(String root) {

  /// From the ground up: a floor uses only those before it.
  static final List<String> FLOORS =
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

  /// Outer packages whose inner ones are their own matter.
  static final List<String> CLOSED =
      List.of("report.pdf", "report.section", "store", "ui.workshop", "ui.shell");

  /// The inner package of the store that is for all.
  private static final String HISTORY = "store.history";

  /// Values in inner packages that the outer one hands out.
  static final Set<String> HANDED_OUT =
      Set.of(
          "report.pdf.file.Attachment",
          "report.pdf.font.Colour",
          "report.pdf.font.FontFace",
          "report.pdf.page.PageMark",
          "store.conflict.FileConflict",
          "store.draft.DraftPicture",
          "store.draft.FormDraft",
          "store.draft.KeptDrafts",
          "store.file.FolderLayout",
          "store.file.TooLarge",
          "store.gate.SpecialEntry");

  /// Which package alone knows a library.
  static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("javafx..", "ui"),
          Map.entry("jfx..", "ui"),
          Map.entry("atlantafx..", "ui"),
          Map.entry("org.kordamp..", "ui"),
          Map.entry("tools.jackson..", "yaml"),
          Map.entry("org.snakeyaml..", "yaml"),
          Map.entry("com.vladsch..", "markdown"),
          Map.entry("org.openpdf..", "report.pdf"),
          Map.entry("org.eclipse..", "report.picture"),
          Map.entry("us.springett..", "evidence.cvss"),
          Map.entry("com.github.difflib..", "change"),
          Map.entry("picocli..", "cli"));

  /// Who may start work on another thread, or give it to the window's.
  static final Set<String> KNOW_THREADS =
      Set.of(
          "org.soundings.app.Jobs",
          "org.soundings.app.save.Autosave",
          "org.soundings.report.AllCores",
          "org.soundings.ui.shell.Shell",
          "org.soundings.ui.shell.SoundingsApp");

  static final Set<String> NAME_TEMPORARY_FILES =
      Set.of("org.soundings.yaml.AtomicFile", "org.soundings.yaml.AtomicFolder");

  /// A source of chance for a library, which always gives the same.
  static final String NO_CHANCE = "org.soundings.report.pdf.font.StablePrefix";

  /// Classes whose static values change, each a cache or a lock that no caller can tell from a
  /// constant.
  static final Set<String> HOLD_CACHES =
      Set.of(
          "org.soundings.app.search.FilterTable",
          "org.soundings.store.FolderLock",
          "org.soundings.language.DayForms",
          "org.soundings.language.Messages");

  private String of(String name) {
    return root + "." + name;
  }

  private String[] within(Stream<String> names) {
    return names.map(name -> of(name) + "..").toArray(String[]::new);
  }

  ArchRule everyPackageIsOnAFloor() {
    return classes()
        .that()
        .resideOutsideOfPackage(root)
        .should()
        .resideInAnyPackage(within(FLOORS.stream()));
  }

  ArchRule aFloorUsesOnlyThoseBelowIt() {
    return classes()
        .should(
            condition(
                "use only floors below their own",
                (each, events) -> {
                  int own = floor(each);
                  each.getDirectDependenciesFromSelf().stream()
                      .filter(to -> own >= 0 && floor(to.getTargetClass()) > own)
                      .forEach(to -> violated(events, each, to.getDescription()));
                }));
  }

  private int floor(JavaClass each) {
    for (int i = 0; i < FLOORS.size(); i++) {
      if (isWithin(each, FLOORS.get(i))) {
        return i;
      }
    }
    return -1;
  }

  ArchRule theWindowDoesNotUseTheCommandLine() {
    return never("ui", "cli");
  }

  ArchRule theStoreDoesNotUseTheReport() {
    return never("store", "report");
  }

  private ArchRule never(String from, String to) {
    return noClasses()
        .that()
        .resideInAPackage(of(from) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(of(to) + "..");
  }

  ArchRule noPackagesUseEachOther() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass each) {
                return isOurs(each)
                    ? SliceIdentifier.of(each.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "every package";
              }
            })
        .should()
        .beFreeOfCycles();
  }

  ArchRule anInnerPackageIsUsedOnlyInsideItsOuterOne() {
    return classes()
        .should(
            condition(
                "leave the inner packages of others alone",
                (each, events) ->
                    each.getDirectDependenciesFromSelf().stream()
                        .filter(to -> isInsideOfOthers(each, topLevel(to.getTargetClass())))
                        .forEach(to -> violated(events, each, to.getDescription()))));
  }

  private boolean isInsideOfOthers(JavaClass from, JavaClass to) {
    return CLOSED.stream()
        .anyMatch(
            outer ->
                to.getPackageName().startsWith(of(outer) + ".")
                    && !isWithin(from, outer)
                    && !HANDED_OUT.contains(to.getName().substring(root.length() + 1))
                    && !isWithin(to, HISTORY));
  }

  private static JavaClass topLevel(JavaClass each) {
    return each.getEnclosingClass().map(Architecture::topLevel).orElse(each);
  }

  ArchRule aLibraryHasOneOwner() {
    return classes()
        .should(
            condition(
                "leave libraries to their owners",
                (each, events) ->
                    LIBRARIES.forEach(
                        (library, owner) ->
                            each.getDirectDependenciesFromSelf().stream()
                                .filter(
                                    to ->
                                        !isWithin(each, owner)
                                            && JavaClass.Predicates.resideInAPackage(library)
                                                .test(to.getTargetClass()))
                                .forEach(to -> violated(events, each, to.getDescription())))));
  }

  /// What is copied is filled in a folder that was made just now and is held.
  ArchRule theFolderIsEnteredThroughItsGate() {
    return classes()
        .that()
        .resideInAPackage(of("store") + "..")
        .and()
        .resideOutsideOfPackage(of("store.gate") + "..")
        .and()
        .doNotHaveSimpleName("ReservedFolder")
        .should(
            reachNothing(
                "a path below a folder",
                to ->
                    to.getTargetOwner().isEquivalentTo(Path.class)
                        && Set.of("resolve", "resolveSibling").contains(to.getName())))
        .because("a link in an assessment leads nowhere");
  }

  /// What a note names is never fetched, and a report is made of values alone.
  ArchRule reportsUseNeitherNetworkNorFiles() {
    return noClasses()
        .that()
        .resideInAPackage(of("report") + "..")
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

  /// By what they name and by what the methods they call give back.
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
        || isOurs(each) && each.isAssignableTo("javafx.scene.Node");
  }

  ArchRule valuesDoNotChange() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(
            within(Stream.of("evidence.importer", "evidence.rule", "evidence.secret")))
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            within(Stream.of("base", "pack", "evidence", "assessment", "threat", "change")))
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
        .resideOutsideOfPackages(of("cli") + "..", root)
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
                      .filter(Architecture::goesOnElsewhere)
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

  /// The writers of files name their temporary ones by the time of now.
  ArchRule timeAndChanceArePassedIn() {
    return classes()
        .that()
        .resideOutsideOfPackages(of("ui.shell") + "..", of("cli") + "..", root)
        .and(
            describe(
                "neither name temporary files nor stand in for chance",
                each ->
                    !NAME_TEMPORARY_FILES.contains(topLevel(each).getName())
                        && !each.getName().equals(NO_CHANCE)))
        .should(reachNothing("the time of now, or chance", Architecture::isTimeOrChance));
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

  ArchRule everyPackageSaysWhereNullMayBe() {
    return classes()
        .that()
        .resideOutsideOfPackage(root)
        .should(
            condition(
                "stand in a @NullMarked package",
                (each, events) -> {
                  if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
                    violated(events, each, each.getName() + " is in no @NullMarked package");
                  }
                }));
  }

  /// A class may be loaded while something is said in English that is stored, and its constants
  /// would stay English ever after.
  ArchRule nothingIsSaidWhenAClassIsLoaded() {
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

  ArchRule noTwoClassesHaveOneName() {
    var names = new HashMap<String, List<String>>();
    return classes()
        .that()
        .areTopLevelClasses()
        .should(
            new ArchCondition<>("have a name of their own") {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                if (!each.getSimpleName().equals("package-info")) {
                  names
                      .computeIfAbsent(each.getSimpleName(), _ -> new ArrayList<>())
                      .add(each.getName());
                }
              }

              @Override
              public void finish(ConditionEvents events) {
                names.values().stream()
                    .filter(same -> same.size() > 1)
                    .forEach(
                        same -> events.add(SimpleConditionEvent.violated(same, same.toString())));
              }
            });
  }

  private boolean isOurs(JavaClass each) {
    return each.getPackageName().equals(root) || each.getPackageName().startsWith(root + ".");
  }

  private boolean isWithin(JavaClass each, String name) {
    return each.getPackageName().equals(of(name))
        || each.getPackageName().startsWith(of(name) + ".");
  }

  /// By a call as by a reference to a method.
  private static ArchCondition<JavaClass> reachNothing(
      String words, Predicate<JavaCodeUnitAccess<?>> forbidden) {
    return condition(
        "reach nothing of: " + words,
        (each, events) ->
            each.getCodeUnitAccessesFromSelf().stream()
                .filter(forbidden)
                .forEach(to -> violated(events, each, to.getDescription())));
  }

  private interface Check {
    void check(JavaClass each, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        check.check(each, events);
      }
    };
  }

  private static void violated(ConditionEvents events, JavaClass each, String words) {
    events.add(SimpleConditionEvent.violated(each, words));
  }
}
