package org.soundings.ui.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.app.Dates;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.ScreenContext;

/// One item of evidence beside a question.
///
/// @param id of the item
/// @param mark supports, contradicts or silent
/// @param sentence what it says about this question
/// @param source what it is
/// @param age how old it is, in words
/// @param doubt why it does not count; empty if it does
record EvidenceCard(
    String id, Mark mark, String sentence, String source, String age, Optional<Doubt> doubt) {

  private static final List<Mark> CONTRADICTING_FIRST =
      List.of(Mark.CONTRADICTS, Mark.SUPPORTS, Mark.SILENT);

  /// Those beside a question: what contradicts comes first, what is silent last.
  static List<EvidenceCard> on(ScreenContext context, String question) {
    return context
        .assessment()
        .evidenceOn(question)
        .map(item -> of(context, item, item.bearingOn(question).orElseThrow()))
        .sorted(Comparator.comparing(card -> CONTRADICTING_FIRST.indexOf(card.mark())))
        .toList();
  }

  /// All of it in a sentence, read aloud.
  String name() {
    return nameSaying(sentence);
  }

  /// The same with what it says made shorter.
  String nameSaying(String said) {
    return "%s: %s. %s, %s".formatted(mark.title(), said, source, age);
  }

  private static EvidenceCard of(ScreenContext context, Evidence item, Bearing bearing) {
    Optional<Doubt> doubt = context.assessment().doubt(item, context.now());
    return new EvidenceCard(
        item.id(),
        Marks.of(bearing.relation()),
        bearing.sentence().isBlank() ? item.title() : SaidAgain.in(context.library(), bearing),
        item.title(),
        Dates.age(item.ageInDays(context.now()), doubt),
        doubt);
  }
}
