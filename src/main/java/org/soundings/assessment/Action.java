package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Withers;

/// A task with its owner and due date.
///
/// @param id such as `A-007`; never reused
/// @param title what is done, a sentence
/// @param owner a role or a name, "" if there is none yet
/// @param due null if no date was agreed
/// @param effort as the team wrote it, such as `M` or "two days", or ""
/// @param mitigates the threats that it mitigates
/// @param questions the questions that it came from
/// @param note anything else, Markdown
@Withers
public record Action(
    String id,
    String title,
    String owner,
    @Nullable LocalDate due,
    Status status,
    String effort,
    List<ThreatId> mitigates,
    List<String> questions,
    String note)
    implements ActionBuilder.With {

  public Action {
    if (!id.matches("A-[0-9]{3,6}")) {
      throw new IllegalArgumentException("not an action id: " + id);
    }
    mitigates = List.copyOf(mitigates);
    questions = List.copyOf(questions);
  }

  /// An action with only a title.
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
