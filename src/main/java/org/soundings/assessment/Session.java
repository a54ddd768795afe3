package org.soundings.assessment;

import java.time.LocalDate;
import java.util.List;

/// One meeting.
///
/// @param id the date, with `-2` and so on for further meetings of that day
/// @param minutes how long it took; 0 where nobody noted it
/// @param participants names as in [Person]
/// @param questions ids of the questions talked about
/// @param notes Markdown
public record Session(
    String id,
    LocalDate date,
    String title,
    int minutes,
    List<String> participants,
    List<String> questions,
    String notes) {

  public Session {
    if (!id.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?")) {
      throw new IllegalArgumentException("not a session id: " + id);
    }
    participants = List.copyOf(participants);
    questions = List.copyOf(questions);
  }

  /// Minutes times people, in hours.
  public double personHours() {
    return minutes * participants.size() / 60.0;
  }
}
