package org.soundings.ui.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.app.Dates;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.ScreenContext;

/// One item of evidence at a question.
///
/// @param id of the item
/// @param mark supports, contradicts or neutral
/// @param sentence what it says about this question
/// @param source what it is
/// @param age how old it is, in words
/// @param issue why it does not count; empty if it does
record EvidenceCard(
    String id,
    Mark mark,
    String sentence,
    String source,
    String age,
    Optional<EvidenceIssue> issue) {

  private static final List<Mark> CONTRADICTING_FIRST =
      List.of(Mark.CONTRADICTS, Mark.SUPPORTS, Mark.NEUTRAL);

  /// The evidence at a question: contradicting items first, neutral ones last.
  static List<EvidenceCard> on(ScreenContext context, String question) {
    return context
        .assessment()
        .evidenceOn(question)
        .map(item -> of(context, item, item.mappingOn(question).orElseThrow()))
        .sorted(Comparator.comparing(card -> CONTRADICTING_FIRST.indexOf(card.mark())))
        .toList();
  }

  /// All of it as one sentence, for screen readers.
  String name() {
    return nameSaying(sentence);
  }

  /// The same with a shortened sentence.
  String nameSaying(String said) {
    return "%s: %s. %s, %s".formatted(mark.title(), said, source, age);
  }

  private static EvidenceCard of(ScreenContext context, Evidence item, EvidenceMapping mapping) {
    Optional<EvidenceIssue> issue = context.assessment().issue(item, context.now());
    return new EvidenceCard(
        item.id(),
        Marks.of(mapping.relation()),
        mapping.sentence().isBlank()
            ? item.title()
            : RuleTranslation.in(context.library(), mapping),
        item.title(),
        Dates.age(item.ageInDays(context.now()), issue),
        issue);
  }
}
