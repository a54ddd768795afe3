package org.soundings.app.search;

import static org.soundings.app.search.Query.slug;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Perspectives;
import org.soundings.pack.QuestionWording;

/// What can be found of an answer.
final class AnswerEntries {

  private AnswerEntries() {}

  /// What was said about a question that no pack at hand asks.
  static SearchEntry unasked(Answer answer) {
    QuestionWording asked = answer.asked();
    var tags = new HashSet<String>();
    tag(tags, answer);
    return new SearchEntry(
        SearchEntry.Kind.UNASKED,
        answer.question(),
        asked == null ? answer.question() : asked.title(),
        tr("pack %s", answer.pack()),
        said(asked == null ? "" : asked.question(), answer),
        tags);
  }

  /// @param question what was asked, or ""
  static List<SearchEntry.Text> said(String question, Answer answer) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, "", question);
    EntryParts.add(texts, tr("what we agree on"), answer.conclusion());
    answer
        .lanes()
        .forEach(lane -> EntryParts.add(texts, Perspectives.title(lane.role()), lane.text()));
    EntryParts.add(texts, tr("where you differ"), answer.difference());
    answer
        .dissents()
        .forEach(each -> EntryParts.add(texts, tr("dissent of %s", each.who()), each.reason()));
    EntryParts.add(texts, tr("why"), reason(answer.state()));
    return texts;
  }

  private static String reason(AnswerState state) {
    return switch (state) {
      case AnswerState.DontKnow(var who, var _) -> who;
      case AnswerState.DoesNotApply(var because) -> because;
      case AnswerState.Later(var because) -> because;
      case AnswerState.Open _, AnswerState.Answered _ -> "";
    };
  }

  static void tag(Set<String> tags, Answer answer) {
    tags.add("is:" + state(answer.state()));
    answer.standing().ifPresent(standing -> tags.add("is:" + slug(standing.name())));
    if (answer.state() instanceof AnswerState.DontKnow(var who, var _) && !who.isBlank()) {
      tags.add("owner:" + slug(who));
    }
    answer.lanes().forEach(lane -> tags.add("role:" + slug(lane.role())));
    EntryParts.tag(tags, "has:conclusion", !answer.conclusion().isBlank());
    EntryParts.tag(tags, "has:difference", !answer.difference().isBlank());
    EntryParts.tag(
        tags, "has:dissent", answer.dissents().stream().anyMatch(each -> each.isReasoned()));
    EntryParts.tag(tags, "has:words", answer.hasWords());
  }

  private static String state(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> "open";
      case AnswerState.Answered _ -> "answered";
      case AnswerState.DontKnow _ -> "dont-know";
      case AnswerState.DoesNotApply _ -> "does-not-apply";
      case AnswerState.Later _ -> "later";
    };
  }
}
