package org.soundings.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.annotation.Testable;
import org.soundings.ui.robot.WindowThread;

/// Every test that needs a window has the tag `window`, so that it can be excluded.
@AnalyzeClasses(packages = "org.soundings", importOptions = WindowTagTest.OnlyTests.class)
class WindowTagTest {

  /// Only test classes, in any output folder of the build.
  static final class OnlyTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return location.contains("/test-classes/");
    }
  }

  private static final String ROBOT = "org.soundings.ui.robot";
  private static final String PLANTED = "org.soundings.build.planted.UntaggedWindow";
  private static final String PLANTED_FACTORY = "org.soundings.build.WindowTagTest$UntaggedFactory";

  @ArchTest
  static void everyTestThatNeedsTheWindowsThreadSaysSo(JavaClasses tests) {
    assertThat(tests.stream().filter(WindowTagTest::isTagged)).hasSizeGreaterThan(80);
    assertThat(untagged(tests))
        .as("the planted ones are found, and no other")
        .containsExactlyInAnyOrder(PLANTED, PLANTED_FACTORY);
  }

  /// Breaks the rule like the planted class, and is never run.
  private static final class UntaggedFactory {
    @TestFactory
    Stream<DynamicTest> waitsForTheWindow() {
      return Stream.of(DynamicTest.dynamicTest("settles", WindowThread::settle));
    }
  }

  /// The programs that draw or measure the window are not tests.
  @ArchTest
  static void nothingElseStartsTheWindowsThread(JavaClasses tests) {
    assertThat(
            tests.stream()
                .filter(WindowTagTest::startsTheToolkit)
                .map(JavaClass::getSimpleName)
                .toList())
        .containsExactlyInAnyOrder("WindowThread", "Pictures", "WindowTimes");
  }

  private static boolean startsTheToolkit(JavaClass each) {
    return each.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Platform.class)
                        && call.getName().equals("startup")
                    || call.getTargetOwner().isAssignableTo(Application.class)
                        && call.getName().equals("launch"));
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
        .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
  }

  /// Whether it uses the robot, directly or through its helpers.
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
