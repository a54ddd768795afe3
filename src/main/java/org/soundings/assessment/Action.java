package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Withers;

/// Who does what until when.
///
/// @param id such as `A-007`; never reused
/// @param title what is done, a sentence
/// @param owner a role or a name, "" while nobody has taken it
/// @param due null while no date was agreed
/// @param effort in the team's words, such as `M` or "two days", or ""
/// @param closes the threats it is meant to lower
/// @param questions the questions it came from
/// @param note anything else, Markdown
@Withers
public record Action(
    String id,
    String title,
    String owner,
    @Nullable LocalDate due,
    Status status,
    String effort,
    List<ThreatId> closes,
    List<String> questions,
    String note)
    implements ActionBuilder.With {

  public Action {
    if (!id.matches("A-[0-9]{3,6}")) {
      throw new IllegalArgumentException("not an action id: " + id);
    }
    closes = List.copyOf(closes);
    questions = List.copyOf(questions);
  }

  /// An action of which only the title is known.
  public static Action planned(String id, String title) {
    return new Action(id, title, "", null, Status.PLANNED, "", List.of(), List.of(), "");
  }

  public enum Status {
    PLANNED(mark("planned")),
    IN_PROGRESS(mark("in progress")),
    DONE(mark("done")),
    DROPPED(mark("dropped"));

    private final String words;

    Status(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// Whether it is still to be done.
  public boolean isPending() {
    return status == Status.PLANNED || status == Status.IN_PROGRESS;
  }

  public boolean isOverdue(LocalDate today) {
    return isPending() && due != null && due.isBefore(today);
  }

  /// The number in the id.
  public int number() {
    return Integer.parseInt(id.substring(2));
  }
}
