package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.AnswerState.Confidence;

/// What somebody has put in after a vote and the room has not decided yet. It is kept so that no
/// word is lost; nothing follows from it.
///
/// @param rung what is proposed; null while nothing is
/// @param confidence how sure the room would be; null while nobody said
/// @param reason why, or ""
/// @param voices what those say to it who judged otherwise
/// @param elsewhere who could live with something else that was proposed before; they go along
///   again where that is chosen again
public record Proposal(
    @Nullable Integer rung,
    @Nullable Confidence confidence,
    String reason,
    Voices voices,
    List<Elsewhere> elsewhere) {

  public static final Proposal NONE = new Proposal(null, null, "", Voices.NONE);

  public Proposal {
    elsewhere = List.copyOf(elsewhere);
  }

  public Proposal(
      @Nullable Integer rung, @Nullable Confidence confidence, String reason, Voices voices) {
    this(rung, confidence, reason, voices, List.of());
  }

  /// Somebody who could live with something that is not proposed now.
  ///
  /// @param rung what they could live with
  public record Elsewhere(int rung, Voices.Along along) {}

  public boolean isEmpty() {
    return equals(NONE);
  }

  /// Proposes something. Whoever can live with what was proposed before goes along with that and
  /// not with this one.
  public Proposal withRung(@Nullable Integer chosen) {
    if (Objects.equals(rung, chosen)) {
      return this;
    }
    var set = new ArrayList<Elsewhere>();
    var along = new ArrayList<Voices.Along>();
    for (Elsewhere each : elsewhere) {
      if (Objects.equals(each.rung(), chosen)) {
        along.add(each.along());
      } else {
        set.add(each);
      }
    }
    if (rung == null) {
      along.addAll(voices.along());
    } else {
      int before = rung;
      voices.along().forEach(each -> set.add(new Elsewhere(before, each)));
    }
    return new Proposal(chosen, confidence, reason, voices.withAlong(along), set);
  }

  public Proposal withConfidence(@Nullable Confidence sure) {
    return new Proposal(rung, sure, reason, voices, elsewhere);
  }

  public Proposal withReason(String because) {
    return new Proposal(rung, confidence, because, voices, elsewhere);
  }

  /// Takes the words of somebody who judged otherwise in place of those from before; without any
  /// where they are blank.
  public Proposal withDissent(Dissent dissent) {
    return new Proposal(rung, confidence, reason, voices.saying(dissent), elsewhere);
  }

  /// Takes somebody who judged otherwise as one who can live with it, or as one who did not say so.
  ///
  /// @param view what they judged, as it is stored
  public Proposal goingAlong(String who, String view, boolean isAlong) {
    return new Proposal(rung, confidence, reason, voices.goingAlong(who, view, isAlong), elsewhere);
  }

  /// The same after people voted again: what is decided is asked again, and so is who can live with
  /// it.
  Proposal askedAnew() {
    return new Proposal(null, null, reason, voices.askedAnew(words()));
  }

  /// All that was said, without a side.
  Stream<Voices.Earlier> words() {
    return Stream.concat(voices.words(), said());
  }

  private Stream<Voices.Earlier> said() {
    return elsewhere.stream().map(each -> Voices.Earlier.of(each.along()));
  }

  Proposal without(Voices recorded) {
    return new Proposal(rung, confidence, reason, voices.without(recorded), elsewhere);
  }

  /// The same without reasons of those who take no side against it; what they said is kept.
  Proposal withoutDissentOf(Predicate<String> agrees) {
    return new Proposal(rung, confidence, reason, voices.withoutDissentOf(agrees), elsewhere);
  }

  /// The same without blanks around its words, as it would be recorded: whoever could live with
  /// something else and says nothing leaves nothing behind.
  public Proposal stripped() {
    return new Proposal(
        rung,
        confidence,
        reason.strip(),
        voices.stripped(),
        elsewhere.stream().filter(each -> !each.along().words().isBlank()).toList());
  }

  Stream<String> texts() {
    return Stream.of(
            Stream.of(reason),
            voices.texts(),
            said().flatMap(each -> Stream.of(each.who(), each.view(), each.words())))
        .flatMap(each -> each);
  }
}
