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

/// The lanes that there are: those the questions ask for, those people speak in and those that hold
/// words already. A team may have lanes of its own; one that is nearly called like another is
/// probably a slip of the pen.
public final class Lanes {

  /// How many letters a slip changes at most.
  private static final int SLIP = 2;

  private final Set<String> asked;
  private final Set<String> spoken;
  private final Map<String, Long> written;

  private Lanes(Set<String> asked, Set<String> spoken, Map<String, Long> written) {
    this.asked = asked;
    this.spoken = spoken;
    this.written = written;
  }

  public static Lanes of(Library library, Assessment assessment) {
    return new Lanes(
        library
            .questions()
            .flatMap(question -> question.perspectives().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new)),
        assessment.profile().people().stream()
            .map(Person::perspective)
            .filter(lane -> !lane.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        assessment.answers().values().stream()
            .flatMap(answer -> answer.lanes().stream())
            .collect(
                Collectors.groupingBy(Answer.Lane::role, TreeMap::new, Collectors.counting())));
  }

  /// Whether somebody asks for it, speaks in it or wrote in it.
  public boolean isThere(String lane) {
    return isGiven(lane) || written.containsKey(lane);
  }

  /// The lane that was probably meant by one that is not there yet.
  public Optional<String> meantByNew(String lane) {
    return isThere(lane)
        ? Optional.empty()
        : nearest(lane, Stream.of(asked, spoken, written.keySet()).flatMap(Set::stream));
  }

  /// The lane that was probably meant by one that stands in a single answer and that nobody speaks
  /// in.
  public Optional<String> meantByWritten(String lane) {
    return isGiven(lane) || written.getOrDefault(lane, 0L) > 1
        ? Optional.empty()
        : nearest(lane, Stream.of(asked, spoken).flatMap(Set::stream));
  }

  private boolean isGiven(String lane) {
    return asked.contains(lane) || spoken.contains(lane);
  }

  private static Optional<String> nearest(String lane, Stream<String> known) {
    Function<String, Integer> slips =
        other -> Spelling.distance(lane.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    return known
        .filter(other -> slips.apply(other) <= Math.min(SLIP, other.length() / 3))
        .min(Comparator.comparing(slips).thenComparing(Comparator.naturalOrder()));
  }
}
