package org.soundings.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of [PackageRules] and [CodeRules] holds for the program. Each fails for the class
/// below `org.soundings.build.planted` that breaks it on purpose and is named after it.
class ArchitectureTest {

  private static final String ROOT = "org.soundings";
  private static final String PLANTED = "org.soundings.build.planted";

  /// Nine tenths of the number of classes when this was written, including nested classes.
  private static final int FEWEST_CLASSES = 1960;

  /// A folder with more files than this needs a reason.
  private static final int MOST_FILES = 30;

  private static final Pattern CLASS = Pattern.compile("/(org/soundings/[^$]*)(\\$.*)?\\.class");

  private static final Path SOURCE = Path.of("src/main/java");
  private static final Path PAGE = Path.of("src/docs/architecture.md");

  private static JavaClasses program;
  private static JavaClasses planted;

  @BeforeAll
  static void scan() {
    program =
        new ClassFileImporter()
            .withImportOption(ArchitectureTest::isOfTheProgram)
            .importPackages(ROOT);
    planted = new ClassFileImporter().importPackages(PLANTED);
  }

  /// Frees memory, because other tests run in the same virtual machine.
  @AfterAll
  static void forget() {
    program = null;
    planted = null;
  }

  /// Excludes test classes, in any output folder of the build, and generated classes.
  private static boolean isOfTheProgram(Location location) {
    Matcher name = CLASS.matcher(location.toString());
    return !location.contains("/test-classes/")
        && name.find()
        && Files.exists(SOURCE.resolve(name.group(1) + ".java"));
  }

  static Stream<Method> rules() {
    return Stream.of(PackageRules.class, CodeRules.class)
        .flatMap(rules -> Stream.of(rules.getDeclaredMethods()))
        .filter(method -> method.getReturnType() == ArchRule.class)
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramFollowsTheRule(Method rule) throws ReflectiveOperationException {
    rule(rule, ROOT).check(program);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePlantedViolationBreaksTheRule(Method rule) throws ReflectiveOperationException {
    String breaker =
        rule.getName().substring(0, 1).toUpperCase(Locale.ROOT) + rule.getName().substring(1);
    List<String> said =
        rule(rule, PLANTED)
            .allowEmptyShould(true)
            .evaluate(planted)
            .getFailureReport()
            .getDetails();
    assertThat(said).as(rule.getName()).anyMatch(line -> line.contains("." + breaker));
    assertThat(faults(breaker))
        .as("each fault of %s", breaker)
        .allSatisfy(fault -> assertThat(said).anyMatch(line -> line.contains(fault)));
  }

  /// The methods of the planted class, each of which breaks the rule.
  private static List<String> faults(String breaker) {
    return planted.stream()
        .filter(each -> each.getSimpleName().startsWith(breaker))
        .flatMap(each -> each.getMethods().stream())
        .filter(method -> method.getName().startsWith("plant"))
        .map(method -> "." + method.getName() + "(")
        .toList();
  }

  @Test
  void everyNameInTheRulesExists() {
    Stream<String> packages =
        Stream.of(
                PackageRules.FLOORS.stream(),
                PackageRules.CLOSED.stream(),
                PackageRules.LIBRARIES.values().stream())
            .flatMap(names -> names);
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(program)
                    .anyMatch(
                        each -> (each.getPackageName() + ".").startsWith(ROOT + "." + name + ".")));
    Stream<String> classes =
        Stream.of(
                PackageRules.HANDED_OUT.stream().map(name -> ROOT + "." + name),
                CodeRules.HOLD_CACHES.stream(),
                CodeRules.KNOW_THREADS.stream(),
                CodeRules.NAME_TEMPORARY_FILES.stream(),
                Stream.of(CodeRules.NO_CHANCE))
            .flatMap(names -> names);
    assertThat(classes).allMatch(program::contain);
    assertThat(PackageRules.LIBRARIES.keySet())
        .as("libraries in use")
        .allSatisfy(
            library ->
                assertThat(program)
                    .anyMatch(
                        each ->
                            each.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .anyMatch(resideInAPackage(library))));
  }

  private static ArchRule rule(Method rule, String root) throws ReflectiveOperationException {
    try {
      Object rules =
          rule.getDeclaringClass()
              .getDeclaredConstructor(RootPackage.class)
              .newInstance(new RootPackage(root));
      return (ArchRule) rule.invoke(rules);
    } catch (InvocationTargetException e) {
      throw new AssertionError(rule.getName(), e);
    }
  }

  @Test
  void theScanCoversTheProgram() {
    assertThat(program.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(PackageRules.FLOORS)
        .allSatisfy(
            floor ->
                assertThat(program)
                    .anyMatch(each -> each.getPackageName().startsWith(ROOT + "." + floor)));
  }

  @Test
  void aFolderWithManyFilesStatesItsReason() throws IOException {
    var silent = new ArrayList<Path>();
    try (Stream<Path> found = Files.walk(SOURCE)) {
      for (Path folder : found.filter(Files::isDirectory).toList()) {
        if (files(folder) > MOST_FILES && !saysWhy(folder)) {
          silent.add(folder);
        }
      }
    }
    assertThat(silent).as("more than %d files", MOST_FILES).isEmpty();
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).count();
    }
  }

  private static boolean saysWhy(Path folder) throws IOException {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && Files.readString(info).contains("Flat because");
  }

  @Test
  void theDiagramShowsThePackages() throws IOException {
    String page = Files.readString(PAGE);
    String wanted = page.replaceFirst("(?s)```text\n.*?```", "```text\n" + picture() + "```");
    if ("write".equals(System.getProperty("architecture"))) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(page).as("write it with -Darchitecture=write").isEqualTo(wanted);
  }

  /// Each level, the highest first: the levels that it uses, and its packages.
  private static String picture() {
    var lines = new StringBuilder();
    for (String floor : PackageRules.FLOORS.reversed()) {
      lines.append(line(floor, "-> ", used(floor)));
      lines.append(line("", "   ", rooms(floor)));
    }
    return lines.toString();
  }

  private static SortedSet<String> used(String floor) {
    return program.stream()
        .filter(each -> isOn(each, floor))
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .flatMap(to -> floor(to.getTargetClass()).stream())
        .filter(other -> !other.equals(floor))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> rooms(String floor) {
    return program.stream()
        .filter(each -> isOn(each, floor))
        .map(each -> each.getPackageName().substring(ROOT.length() + 1))
        .filter(name -> !name.equals(floor))
        .map(name -> name.substring(floor.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOn(JavaClass each, String floor) {
    return floor(each).filter(floor::equals).isPresent();
  }

  private static Optional<String> floor(JavaClass each) {
    return PackageRules.FLOORS.stream()
        .filter(floor -> (each.getPackageName() + ".").startsWith(ROOT + "." + floor + "."))
        .findFirst();
  }

  private static String line(String name, String arrow, SortedSet<String> words) {
    var lines = new StringBuilder();
    var line = new StringBuilder("%-11s%s".formatted(name, arrow));
    for (String word : words) {
      if (line.length() + word.length() > 110) {
        lines.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(14));
      }
      line.append(word).append(' ');
    }
    return words.isEmpty() && name.isEmpty()
        ? ""
        : lines.append(line.toString().stripTrailing()).append('\n').toString();
  }
}
