package org.soundings.ui.workshop.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.workshop.CarriedOverItems;

/// Everything the prepare side shows at one moment.
///
/// @param day the planned day, later the actual one; null if there is no session
/// @param people all known people, participants first
/// @param missing what should be completed before the start, one sentence each
/// @param carriedOver what is carried over from the previous session; can be empty
/// @param onlyPlanned whether nothing of it was run, so that it can be deleted
public record PrepareContent(
    String id,
    @Nullable LocalDate day,
    String title,
    List<String> coming,
    List<Person> people,
    Plan plan,
    List<String> missing,
    Optional<CarriedOverItems> carriedOver,
    boolean onlyPlanned,
    boolean closed) {
  public PrepareContent {
    coming = List.copyOf(coming);
    people = List.copyOf(people);
    missing = List.copyOf(missing);
  }

  /// There is no session.
  static PrepareContent none(List<Person> known) {
    return new PrepareContent(
        "", null, "", List.of(), known, Plan.EMPTY, List.of(), Optional.empty(), false, false);
  }
}
