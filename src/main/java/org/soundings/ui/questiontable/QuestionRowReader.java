package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.search.SearchEntries;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StableOrder;

/// Reads the rows that match a filter. Their order is kept until it is reset.
final class QuestionRowReader {

  private final ScreenContext context;
  private final StableOrder order = new StableOrder();

  QuestionRowReader(ScreenContext context) {
    this.context = context;
  }

  void forgetOrder() {
    order.forget();
  }

  List<QuestionRow> read(String filter) {
    Predicate<String> sought =
        SearchEntries.answering(
            filter,
            () -> SearchEntries.questions(context.library(), context.assessment(), context.now()));
    Map<String, String> chapters = chapters();
    Map<String, Long> shown = shown();
    var found = new ArrayList<QuestionRow>();
    int place = 0;
    for (QuestionCoverage questionCoverage :
        QuestionCoverage.all(ordered(), context.assessment(), context.now())) {
      place++;
      String id = questionCoverage.question().id();
      if (order.lists(id, sought.test(id))) {
        int count = shown.getOrDefault(id, 0L).intValue();
        found.add(row(questionCoverage, place, chapters, count));
      }
    }
    return found;
  }

  private List<Question> ordered() {
    return order.of(
        QuestionOrder.of(context.library(), context.assessment()).placed().stream()
            .map(QuestionOrder.Placed::question)
            .toList(),
        Question::id);
  }

  /// The number of items of evidence for each question, including neutral ones.
  private Map<String, Long> shown() {
    return context.assessment().evidence().values().stream()
        .flatMap(item -> item.mappings().stream().map(EvidenceMapping::question).distinct())
        .collect(Collectors.groupingBy(question -> question, Collectors.counting()));
  }

  private Map<String, String> chapters() {
    var titles = new HashMap<String, String>();
    for (QuestionPack pack : context.library().packs()) {
      pack.sections().forEach(each -> titles.put(pack.id() + "/" + each.id(), each.title()));
    }
    return titles;
  }

  private static QuestionRow row(
      QuestionCoverage questionCoverage, int place, Map<String, String> chapters, int shown) {
    Question question = questionCoverage.question();
    Answer answer = questionCoverage.answer();
    return new QuestionRow(
        question.id(),
        place,
        Marks.of(answer.state()),
        question.title(),
        chapters.getOrDefault(question.pack() + "/" + question.section(), question.section()),
        question.layer().title(),
        written(question, answer),
        shown,
        questionCoverage.isContradicted(),
        answer.state() instanceof AnswerState.DontKnow(var who, var _) ? who : "",
        answer.at());
  }

  private static String written(Question question, Answer answer) {
    List<String> roles =
        answer.perspectives().stream()
            .filter(perspective -> !perspective.text().isBlank())
            .map(Answer.Perspective::role)
            .toList();
    Set<String> asked = question.perspectives().keySet();
    boolean isByAll = asked.size() > 1 && Set.copyOf(roles).containsAll(asked);
    Stream<String> all = isByAll ? Stream.of(tr("all %s", asked.size())) : Stream.empty();
    Stream<String> named =
        roles.stream().filter(role -> !isByAll || !asked.contains(role)).map(Perspectives::title);
    return Stream.concat(all, named).collect(Collectors.joining(", "));
  }
}
