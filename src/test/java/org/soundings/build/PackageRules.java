package org.soundings.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.soundings.build.RootPackage.condition;
import static org.soundings.build.RootPackage.topLevel;
import static org.soundings.build.RootPackage.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// Which package may use which, and which one may use a library: the rules of
/// `src/docs/architecture.md`.
record PackageRules(RootPackage root) {

  /// From the lowest level to the highest: a level uses only the levels before it.
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
          "merge",
          "store",
          "app",
          "workshop",
          "cli",
          "ui");

  /// Outer packages whose inner packages are internal to them.
  static final List<String> CLOSED =
      List.of("report.pdf", "report.section", "store", "ui.workshop", "ui.shell");

  /// The inner package of the store that every package may use.
  private static final String HISTORY = "store.history";

  /// Values in inner packages that the outer package returns.
  static final Set<String> HANDED_OUT =
      Set.of(
          "report.pdf.file.Attachment",
          "report.pdf.font.Colour",
          "report.pdf.font.FontFace",
          "report.pdf.page.PageMark",
          "store.conflict.FileConflict",
          "store.draft.DraftPicture",
          "store.draft.FormDraft",
          "store.draft.FormDraftsFile",
          "store.file.FolderLayout",
          "store.file.TooLarge",
          "store.gate.SpecialEntry");

  /// The only package that may use a library.
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

  ArchRule everyPackageIsOnAFloor() {
    return classes()
        .that()
        .resideOutsideOfPackage(root.name())
        .should()
        .resideInAnyPackage(root.within(FLOORS.stream()));
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
      if (root.isWithin(each, FLOORS.get(i))) {
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
        .resideInAPackage(root.of(from) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root.of(to) + "..");
  }

  ArchRule noPackagesUseEachOther() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass each) {
                return root.isOwn(each)
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
                to.getPackageName().startsWith(root.of(outer) + ".")
                    && !root.isWithin(from, outer)
                    && !HANDED_OUT.contains(to.getName().substring(root.name().length() + 1))
                    && !root.isWithin(to, HISTORY));
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
                                        !root.isWithin(each, owner)
                                            && JavaClass.Predicates.resideInAPackage(library)
                                                .test(to.getTargetClass()))
                                .forEach(to -> violated(events, each, to.getDescription())))));
  }

  ArchRule everyPackageSaysWhereNullMayBe() {
    return classes()
        .that()
        .resideOutsideOfPackage(root.name())
        .should(
            condition(
                "stand in a @NullMarked package",
                (each, events) -> {
                  if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
                    violated(events, each, each.getName() + " is in no @NullMarked package");
                  }
                }));
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
}
