package org.soundings.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;

/// Whoever runs the tests without a window leaves out all that need one: each of them says so.
@AnalyzeClasses(packages = "org.soundings", importOptions = ImportOption.OnlyIncludeTests.class)
class WindowTagTest {

  private static final String ROBOT = "org.soundings.ui.robot";
  private static final String PLANTED = "org.soundings.build.planted.UntaggedWindow";

  @ArchTest
  static void everyTestThatNeedsTheWindowsThreadSaysSo(JavaClasses tests) {
    assertThat(tests.stream().filter(WindowTagTest::isTagged)).hasSizeGreaterThan(80);
    assertThat(untagged(tests))
        .as("the planted one is found, and no other")
        .containsExactly(PLANTED);
  }

  /// The program that makes pictures of the window is no test.
  @ArchTest
  static void nothingElseStartsTheWindowsThread(JavaClasses tests) {
    assertThat(
            tests.stream()
                .filter(WindowTagTest::startsTheToolkit)
                .map(JavaClass::getSimpleName)
                .toList())
        .containsExactlyInAnyOrder("WindowThread", "Pictures");
  }

  private static boolean startsTheToolkit(JavaClass each) {
    return each.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Platform.class)
                    && call.getName().equals("startup"));
  }

  private static List<String> untagged(JavaClasses tests) {
    return tests.stream()
        .filter(WindowTagTest::hasTests)
        .filter(each -> needsAWindow(each, tests))
        .filter(each -> !isTagged(each))
        .map(JavaClass::getName)
        .toList();
  }

  private static boolean hasTests(JavaClass each) {
    return each.getAllMethods().stream()
        .anyMatch(
            method ->
                method.isAnnotatedWith(Test.class)
                    || method.isMetaAnnotatedWith(TestTemplate.class));
  }

  /// Whether it comes to the robot, itself or through what helps it.
  private static boolean needsAWindow(JavaClass test, JavaClasses tests) {
    var seen = new HashSet<String>();
    var next = new ArrayDeque<JavaClass>(List.of(test));
    while (!next.isEmpty()) {
      for (JavaClass used : used(next.pop()).toList()) {
        if (used.getPackageName().equals(ROBOT)) {
          return true;
        }
        if (seen.add(used.getName()) && tests.contain(used.getName())) {
          next.add(tests.get(used.getName()));
        }
      }
    }
    return false;
  }

  private static Stream<JavaClass> used(JavaClass by) {
    return by.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType());
  }

  private static boolean isTagged(JavaClass test) {
    return Stream.iterate(
            Optional.of(test),
            Optional::isPresent,
            each -> each.flatMap(JavaClass::getRawSuperclass))
        .flatMap(Optional::stream)
        .anyMatch(each -> each.isAnnotatedWith(ROBOT + ".WindowTest"));
  }
}
