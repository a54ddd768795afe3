package org.soundings.report.section.change;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.change.FirstOutcome;
import org.soundings.change.QuestionChange;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.ReportChapter;

/// Questions that were discussed for the first time, as running text, because there is no earlier
/// text to compare with.
final class FirstAnswers {

  private FirstAnswers() {}

  static void add(Material material, List<QuestionChange> given, List<Block> blocks) {
    Map<FirstOutcome, List<QuestionChange>> bySaid =
        given.stream().collect(Collectors.groupingBy(change -> FirstOutcome.in(change.after())));
    for (FirstOutcome said : FirstOutcome.values()) {
      List<QuestionChange> these = bySaid.getOrDefault(said, List.of());
      if (!these.isEmpty()) {
        blocks.add(
            new Block.Labelled(
                RichText.quietly(tr("%s, %,d", capital(said.words()), these.size())),
                material.detail(ReportPart.CHANGE) == ReportDetail.WORK
                    ? List.of(new Block.Fine(inShort(said, these)))
                    : byChapter(material, these)));
      }
    }
  }

  /// Answers by their rating, anything else by the titles of its questions.
  private static RichText inShort(FirstOutcome said, List<QuestionChange> given) {
    if (said != FirstOutcome.ANSWERED) {
      return RichText.joined("; ", given.stream().map(FirstAnswers::words).toList()).and(".");
    }
    RichText words = RichText.NONE;
    for (Rating rating : Rating.values()) {
      long count =
          given.stream()
              .filter(change -> change.after().rating().filter(rating::equals).isPresent())
              .count();
      if (count > 0) {
        words = words.rating(rating).and(rating.words() + " ").strong(number(count)).and("     ");
      }
    }
    return words;
  }

  private static List<Block> byChapter(Material material, List<QuestionChange> given) {
    var left = new LinkedHashMap<String, QuestionChange>();
    given.forEach(change -> left.put(change.id(), change));
    var blocks = new ArrayList<Block>();
    for (ReportChapter chapter : material.chapters()) {
      List<QuestionChange> here =
          chapter.soundings().stream()
              .map(questionCoverage -> left.remove(questionCoverage.question().id()))
              .filter(Objects::nonNull)
              .toList();
      if (!here.isEmpty()) {
        blocks.add(list(material.title(chapter), here));
      }
    }
    if (!left.isEmpty()) {
      blocks.add(list(tr("No longer in a question pack"), List.copyOf(left.values())));
    }
    return blocks;
  }

  private static Block list(String title, List<QuestionChange> questions) {
    return new Block.Fine(
        RichText.strongly(title)
            .and(": ")
            .and(RichText.joined("; ", questions.stream().map(FirstAnswers::words).toList()))
            .and("."));
  }

  /// The title with the rating, or with the status if the heading does not give it.
  private static RichText words(QuestionChange change) {
    RichText title = RichText.NONE.to(change.title(), Anchors.question(change.id()));
    return switch (change.after().state()) {
      case AnswerState.Answered(var rating, var _) -> title.quiet("\u00A0" + rating.words());
      case AnswerState.NotApplicable _, AnswerState.Deferred _ ->
          title.quiet(" (" + change.after().state().words() + ")");
      case AnswerState.DontKnow _, AnswerState.Open _ -> title;
    };
  }
}
