package org.soundings.build;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The package that the rules apply to, with all packages below it: the program, or the classes
/// that break each rule on purpose.
record RootPackage(String name) {

  String of(String inner) {
    return name + "." + inner;
  }

  String[] within(Stream<String> names) {
    return names.map(name -> of(name) + "..").toArray(String[]::new);
  }

  static JavaClass topLevel(JavaClass each) {
    return each.getEnclosingClass().map(RootPackage::topLevel).orElse(each);
  }

  boolean isOwn(JavaClass each) {
    return each.getPackageName().equals(name) || each.getPackageName().startsWith(name + ".");
  }

  boolean isWithin(JavaClass each, String inner) {
    return each.getPackageName().equals(of(inner))
        || each.getPackageName().startsWith(of(inner) + ".");
  }

  /// By a call or by a method reference.
  static ArchCondition<JavaClass> reachNothing(
      String words, Predicate<JavaCodeUnitAccess<?>> forbidden) {
    return condition(
        "reach nothing of: " + words,
        (each, events) ->
            each.getCodeUnitAccessesFromSelf().stream()
                .filter(forbidden)
                .forEach(to -> violated(events, each, to.getDescription())));
  }

  interface Check {
    void check(JavaClass each, ConditionEvents events);
  }

  static ArchCondition<JavaClass> condition(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        check.check(each, events);
      }
    };
  }

  static void violated(ConditionEvents events, JavaClass each, String words) {
    events.add(SimpleConditionEvent.violated(each, words));
  }
}
