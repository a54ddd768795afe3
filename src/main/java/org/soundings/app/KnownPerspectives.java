package org.soundings.app;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.Person;
import org.soundings.pack.Library;
import org.soundings.yaml.Spelling;

/// The existing perspectives: those that questions ask for, those that people represent, and those
/// that have text. A team can have perspectives of its own. A name similar to an existing one is
/// probably a typing error.
public final class KnownPerspectives {

  /// The most letters that differ in a typing error.
  private static final int SLIP = 2;

  private final Set<String> asked;
  private final Set<String> spoken;
  private final Map<String, Long> written;

  private KnownPerspectives(Set<String> asked, Set<String> spoken, Map<String, Long> written) {
    this.asked = asked;
    this.spoken = spoken;
    this.written = written;
  }

  public static KnownPerspectives of(Library library, Assessment assessment) {
    return new KnownPerspectives(
        library
            .questions()
            .flatMap(question -> question.perspectives().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new)),
        assessment.profile().people().stream()
            .map(Person::perspective)
            .filter(perspective -> !perspective.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        assessment.answers().values().stream()
            .flatMap(answer -> answer.perspectives().stream())
            .collect(
                Collectors.groupingBy(
                    Answer.Perspective::role, TreeMap::new, Collectors.counting())));
  }

  /// Whether a question asks for it, a person represents it or an answer uses it.
  public boolean isThere(String perspective) {
    return isGiven(perspective) || written.containsKey(perspective);
  }

  /// The perspective that was probably meant by a new name.
  public Optional<String> meantByNew(String perspective) {
    return isThere(perspective)
        ? Optional.empty()
        : nearest(perspective, Stream.of(asked, spoken, written.keySet()).flatMap(Set::stream));
  }

  /// The perspective that was probably meant by a name that occurs in a single answer and that no
  /// person represents.
  public Optional<String> meantByWritten(String perspective) {
    return isGiven(perspective) || written.getOrDefault(perspective, 0L) > 1
        ? Optional.empty()
        : nearest(perspective, Stream.of(asked, spoken).flatMap(Set::stream));
  }

  private boolean isGiven(String perspective) {
    return asked.contains(perspective) || spoken.contains(perspective);
  }

  private static Optional<String> nearest(String perspective, Stream<String> known) {
    Function<String, Integer> slips =
        other ->
            Spelling.distance(perspective.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    return known
        .filter(other -> slips.apply(other) <= Math.min(SLIP, other.length() / 3))
        .min(Comparator.comparing(slips).thenComparing(Comparator.naturalOrder()));
  }
}
