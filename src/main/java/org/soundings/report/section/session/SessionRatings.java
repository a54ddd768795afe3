package org.soundings.report.section.session;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The ratings of questions that were discussed in a session without a vote. An answer given in the
/// session is a decision of that session. An earlier answer that did not change is not one, and is
/// listed as such.
record SessionRatings(Material material, Session session) {

  /// A sentence for each answer given in the session, then one for all that did not change.
  Stream<Block> blocks() {
    return Stream.concat(
        rating().filter(this::isSaidHere).map(this::said),
        left().isEmpty() ? Stream.empty() : Stream.of(left(left())));
  }

  private Stream<Question> rating() {
    return session.questions().stream()
        .flatMap(id -> material.library().question(id).stream())
        .filter(question -> answer(question).rating().isPresent() && !isVotedOn(question));
  }

  private boolean isVotedOn(Question question) {
    return session
        .workshop()
        .estimateOf(new VoteSubject.RatingOf(question.id()))
        .map(Estimate::outcome)
        .isPresent();
  }

  /// Whether its answer was changed last during the session, or on that day if the times of the
  /// session are not known.
  private boolean isSaidHere(Question question) {
    Instant at = answer(question).at();
    Instant started = session.workshop().started();
    Instant ended = session.workshop().ended();
    Instant since =
        started != null ? started : session.date().atStartOfDay().toInstant(ZoneOffset.MAX);
    Instant until =
        ended != null ? ended : session.date().plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
    return at != null && !at.isBefore(since) && !at.isAfter(until);
  }

  private Block said(Question question) {
    return new Block.Paragraph(
        RichText.strongly(question.title() + ": " + words(question))
            .and(". " + Phrases.firstSentence(Phrases.firstPart(answer(question).conclusion()))));
  }

  private List<Question> left() {
    return rating().filter(question -> !isSaidHere(question)).toList();
  }

  private Block left(List<Question> questions) {
    String titles =
        questions.stream()
            .map(question -> "%s (%s)".formatted(question.title(), words(question)))
            .collect(Collectors.joining("; "));
    return new Block.Paragraph(
        RichText.strongly(tr("Discussed, rating unchanged:")).and(" " + titles + "."));
  }

  private String words(Question question) {
    return answer(question).rating().map(AnswerState.Rating::words).orElse("");
  }

  private Answer answer(Question question) {
    return material.answer(question);
  }
}
