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

/// The searchable texts of an answer.
final class AnswerEntries {

  private AnswerEntries() {}

  /// An answer to a question that no available pack contains.
  static SearchEntry orphaned(Answer answer) {
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

  /// @param question the question's text, or ""
  static List<SearchEntry.Text> said(String question, Answer answer) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, "", question);
    EntryParts.add(texts, tr("conclusion"), answer.conclusion());
    answer
        .perspectives()
        .forEach(
            perspective ->
                EntryParts.add(texts, Perspectives.title(perspective.role()), perspective.text()));
    EntryParts.add(texts, tr("disagreement"), answer.disagreement());
    answer
        .dissents()
        .forEach(each -> EntryParts.add(texts, tr("dissent by %s", each.who()), each.reason()));
    EntryParts.add(texts, tr("reason"), reason(answer.state()));
    return texts;
  }

  private static String reason(AnswerState state) {
    return switch (state) {
      case AnswerState.DontKnow(var who, var _) -> who;
      case AnswerState.NotApplicable(var reason) -> reason;
      case AnswerState.Deferred(var reason) -> reason;
      case AnswerState.Open _, AnswerState.Answered _ -> "";
    };
  }

  static void tag(Set<String> tags, Answer answer) {
    tags.add("is:" + state(answer.state()));
    answer.rating().ifPresent(rating -> tags.add("is:" + slug(rating.name())));
    if (answer.state() instanceof AnswerState.DontKnow(var who, var _) && !who.isBlank()) {
      tags.add("owner:" + slug(who));
    }
    answer
        .perspectives()
        .forEach(perspective -> tags.add("perspective:" + slug(perspective.role())));
    EntryParts.tag(tags, "has:conclusion", !answer.conclusion().isBlank());
    EntryParts.tag(tags, "has:disagreement", !answer.disagreement().isBlank());
    EntryParts.tag(
        tags, "has:dissent", answer.dissents().stream().anyMatch(each -> each.isReasoned()));
    EntryParts.tag(tags, "has:text", answer.hasWords());
  }

  private static String state(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> "open";
      case AnswerState.Answered _ -> "answered";
      case AnswerState.DontKnow _ -> "dont-know";
      case AnswerState.NotApplicable _ -> "not-applicable";
      case AnswerState.Deferred _ -> "deferred";
    };
  }
}
