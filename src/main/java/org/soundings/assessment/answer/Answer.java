package org.soundings.assessment.answer;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// What a team said about one question.
///
/// @param pack the question's pack
/// @param question the question's id
/// @param lanes what each perspective says, in the order they were first written
/// @param conclusion what all agree on, Markdown
/// @param state where the question stands; *answered* needs a conclusion
/// @param difference where the lanes differ, marked by a person, Markdown, or ""
/// @param dissents who does not share the conclusion, and why
/// @param words the words of the question that were answered
/// @param by who changed it last, "" where not known
/// @param at when it was changed last; null before anything was said
@Withers
public record Answer(
    String pack,
    String question,
    List<Lane> lanes,
    String conclusion,
    AnswerState state,
    String difference,
    List<Dissent> dissents,
    AnsweredWords words,
    String by,
    @Nullable Instant at)
    implements AnswerBuilder.With {

  public Answer {
    lanes = List.copyOf(lanes);
    dissents = List.copyOf(dissents);
    if (state instanceof AnswerState.Answered && conclusion.isBlank()) {
      throw new IllegalArgumentException("a standing needs words: write a conclusion first");
    }
  }

  /// What one perspective says.
  ///
  /// @param role such as `developer`, `operator`, `security`, or a team's own
  /// @param text Markdown
  /// @param by who wrote it last, "" where not known
  /// @param at when; null where not known
  public record Lane(String role, String text, String by, @Nullable Instant at) {}

  /// The words of the question that were answered.
  ///
  /// @param wording their fingerprint; null before anything was said
  /// @param asked the words themselves; null where nobody kept them
  public record AnsweredWords(@Nullable Digest wording, @Nullable QuestionWording asked)
      implements FieldGroup {

    static final AnsweredWords NONE = new AnsweredWords(null, null);
  }

  /// Somebody who does not share the conclusion.
  ///
  /// @param who a role or a name
  /// @param view what they hold instead, a few words such as a standing, or ""
  /// @param reason why, or "" where they said no more than that they hold it otherwise
  public record Dissent(String who, String view, String reason) {

    /// Whether it is a dissent: one has a reason. Of whoever gives none it is only known that they
    /// saw it otherwise, which is called so everywhere.
    public boolean isReasoned() {
      return !reason.isBlank();
    }

    /// What it is called.
    public String label() {
      return isReasoned() ? tr("Dissent") : tr("Seen otherwise");
    }

    /// What they hold instead, in the language that is spoken.
    public String held() {
      return AnswerState.Standing.said(view);
    }

    /// Who it is, with what they hold instead where that is known: "Ada (mostly holds)".
    public String whoHolds() {
      return view.isBlank() ? who : "%s (%s)".formatted(who, held().strip());
    }

    /// The reason in words, also where none was given.
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

  /// Whether nothing at all was said.
  public boolean isUntouched() {
    return state instanceof AnswerState.Open && !hasWords() && dissents.isEmpty();
  }

  /// Whether anybody wrote anything.
  public boolean hasWords() {
    return !conclusion.isBlank()
        || !difference.isBlank()
        || lanes.stream().anyMatch(lane -> !lane.text().isBlank());
  }

  public Optional<Lane> lane(String role) {
    return lanes.stream().filter(lane -> lane.role().equals(role)).findFirst();
  }

  /// The text of a lane, "" where the role has said nothing.
  public String laneText(String role) {
    return lane(role).map(Lane::text).orElse("");
  }

  public Optional<AnswerState.Standing> standing() {
    return state instanceof AnswerState.Answered(var standing, var _)
        ? Optional.of(standing)
        : Optional.empty();
  }

  /// Sets one lane; a blank text takes it away.
  public Answer withLane(Lane lane) {
    var changed = new ArrayList<Lane>();
    boolean found = false;
    for (Lane old : lanes) {
      if (old.role().equals(lane.role())) {
        changed.add(lane);
        found = true;
      } else {
        changed.add(old);
      }
    }
    if (!found) {
      changed.add(lane);
    }
    changed.removeIf(each -> each.text().isBlank());
    return withLanes(changed);
  }

  /// Sets the conclusion. An answered question whose conclusion is taken away is open again,
  /// because a standing needs words.
  @Override
  public Answer withConclusion(String text) {
    AnswerState kept =
        text.isBlank() && state instanceof AnswerState.Answered ? new AnswerState.Open() : state;
    return with().conclusion(text).state(kept).build();
  }

  /// Notes who changed it, when, and which wording was answered. Words that were kept go where they
  /// are not those of the wording.
  public Answer stamped(Digest newWording, String who, Instant when) {
    QuestionWording kept = newWording.equals(wording()) ? asked() : null;
    return with().words(new AnsweredWords(newWording, kept)).by(who).at(when).build();
  }

  /// Notes who changed it, when, and that it answers a question as it is worded now.
  public Answer answering(Question worded, String who, Instant when) {
    return with()
        .words(new AnsweredWords(worded.digest(), worded.wording()))
        .by(who)
        .at(when)
        .build();
  }

  /// Fingerprint of the wording that was answered; null before anything was said.
  public @Nullable Digest wording() {
    return words.wording();
  }

  /// The words that were answered; null where nobody kept them.
  public @Nullable QuestionWording asked() {
    return words.asked();
  }

  /// Whether it was given to other words than a question has now.
  public boolean isReworded(Question now) {
    return wording() != null && !now.digest().equals(wording());
  }

  /// Every text that people wrote into it.
  public Stream<String> texts() {
    return Stream.of(
            lanes.stream().map(Lane::text),
            Stream.of(conclusion, difference),
            dissents.stream().flatMap(d -> Stream.of(d.who(), d.view(), d.reason())))
        .flatMap(s -> s);
  }
}
