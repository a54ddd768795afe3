package org.soundings.assessment.answer;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FieldGroup;
import org.soundings.base.Sha256;
import org.soundings.base.Withers;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// The team's answer to one question.
///
/// @param pack the question's pack
/// @param question the question's id
/// @param perspectives the texts of the perspectives, in the order in which they were first written
/// @param conclusion what the team agrees on, Markdown
/// @param state the status of the question; *answered* needs a conclusion
/// @param disagreement how the perspectives differ, in the team's words, Markdown, or ""
/// @param dissents who does not share the conclusion, and why
/// @param words the wording of the question that was answered
/// @param by who changed it last, "" if not known
/// @param at when it was changed last; null if untouched
@Withers
public record Answer(
    String pack,
    String question,
    List<Perspective> perspectives,
    String conclusion,
    AnswerState state,
    String disagreement,
    List<Dissent> dissents,
    AnsweredWords words,
    String by,
    @Nullable Instant at)
    implements AnswerBuilder.With {

  public Answer {
    perspectives = List.copyOf(perspectives);
    dissents = List.copyOf(dissents);
    if (state instanceof AnswerState.Answered && conclusion.isBlank()) {
      throw new IllegalArgumentException("a rating requires a conclusion");
    }
  }

  /// The text of one perspective.
  ///
  /// @param role such as `developer`, `operator`, `security`, or a custom one
  /// @param text Markdown
  /// @param by who wrote it last, "" if not known
  /// @param at when; null if not known
  public record Perspective(String role, String text, String by, @Nullable Instant at) {}

  /// The wording of the question that was answered.
  ///
  /// @param wordingHash its hash; null for an untouched answer
  /// @param asked the wording itself; null if it was not stored
  public record AnsweredWords(@Nullable Sha256 wordingHash, @Nullable QuestionWording asked)
      implements FieldGroup {

    static final AnsweredWords NONE = new AnsweredWords(null, null);
  }

  /// A person who does not share the conclusion.
  ///
  /// @param who a role or a name
  /// @param view their own view, a few words such as a rating, or ""
  /// @param reason why, or "" if they gave no reason
  public record Dissent(String who, String view, String reason) {

    /// Whether it counts as a dissent, which needs a reason. Without one it is listed as a
    /// different vote.
    public boolean isReasoned() {
      return !reason.isBlank();
    }

    /// Its label.
    public String label() {
      return isReasoned() ? tr("Dissent") : tr("Dissent, no reason given");
    }

    /// Their own view, in the current language.
    public String held() {
      return AnswerState.Rating.said(view);
    }

    /// The name, with their own view if it is known: "Ada (mostly effective)".
    public String whoHolds() {
      return view.isBlank() ? who : "%s (%s)".formatted(who, held().strip());
    }

    /// The reason, or a note that none was given.
    public String why() {
      return isReasoned() ? reason : tr("no reason given");
    }
  }

  /// An untouched answer.
  public static Answer open(String pack, String question) {
    return new Answer(
        pack,
        question,
        List.of(),
        "",
        new AnswerState.Open(),
        "",
        List.of(),
        AnsweredWords.NONE,
        "",
        null);
  }

  /// Whether nothing was entered at all.
  public boolean isUntouched() {
    return state instanceof AnswerState.Open && !hasWords() && dissents.isEmpty();
  }

  /// Whether any text was entered.
  public boolean hasWords() {
    return !conclusion.isBlank()
        || !disagreement.isBlank()
        || perspectives.stream().anyMatch(perspective -> !perspective.text().isBlank());
  }

  public Optional<Perspective> perspective(String role) {
    return perspectives.stream().filter(perspective -> perspective.role().equals(role)).findFirst();
  }

  /// The text of a perspective, "" if there is none.
  public String perspectiveText(String role) {
    return perspective(role).map(Perspective::text).orElse("");
  }

  public Optional<AnswerState.Rating> rating() {
    return state instanceof AnswerState.Answered(var rating, var _)
        ? Optional.of(rating)
        : Optional.empty();
  }

  /// The conclusion, or for a question that is not applicable or deferred the reason.
  public String conclusionOrReason() {
    return switch (state) {
      case AnswerState.NotApplicable(var reason) -> reason;
      case AnswerState.Deferred(var reason) -> reason;
      case AnswerState.Answered _, AnswerState.Open _, AnswerState.DontKnow _ -> conclusion;
    };
  }

  /// Sets one perspective. A blank text removes it.
  public Answer withPerspective(Perspective perspective) {
    var changed = new ArrayList<Perspective>();
    boolean found = false;
    for (Perspective old : perspectives) {
      if (old.role().equals(perspective.role())) {
        changed.add(perspective);
        found = true;
      } else {
        changed.add(old);
      }
    }
    if (!found) {
      changed.add(perspective);
    }
    changed.removeIf(each -> each.text().isBlank());
    return withPerspectives(changed);
  }

  /// Sets the conclusion. If it is removed, an answered question is open again, because a rating
  /// needs a conclusion.
  @Override
  public Answer withConclusion(String text) {
    AnswerState kept =
        text.isBlank() && state instanceof AnswerState.Answered ? new AnswerState.Open() : state;
    return with().conclusion(text).state(kept).build();
  }

  /// Records who changed it, when, and which wording was answered. A stored wording with another
  /// hash is removed.
  public Answer stamped(Sha256 newWording, String who, Instant when) {
    QuestionWording kept = newWording.equals(wording()) ? asked() : null;
    return with().words(new AnsweredWords(newWording, kept)).by(who).at(when).build();
  }

  /// Records who changed it, when, and that it answers the current wording of a question.
  public Answer answering(Question worded, String who, Instant when) {
    return with()
        .words(new AnsweredWords(worded.wordingHash(), worded.wording()))
        .by(who)
        .at(when)
        .build();
  }

  /// The hash of the wording that was answered; null for an untouched answer.
  public @Nullable Sha256 wording() {
    return words.wordingHash();
  }

  /// The wording that was answered; null if it was not stored.
  public @Nullable QuestionWording asked() {
    return words.asked();
  }

  /// Whether the wording of the question has changed since.
  public boolean isReworded(Question now) {
    return wording() != null && !now.wordingHash().equals(wording());
  }

  /// Every text that people entered.
  public Stream<String> texts() {
    return Stream.of(
            perspectives.stream().map(Perspective::text),
            Stream.of(conclusion, disagreement),
            dissents.stream().flatMap(d -> Stream.of(d.who(), d.view(), d.reason())))
        .flatMap(s -> s);
  }
}
