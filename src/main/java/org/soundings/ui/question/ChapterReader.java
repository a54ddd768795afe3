package org.soundings.ui.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.app.search.SearchEntry;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.question.ChapterViewModel.Sorting;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StableOrder;

/// Reads the chapters with their questions in order. The order is kept until it is reset.
final class ChapterReader {

  private final ScreenContext context;
  private final StableOrder order = new StableOrder();

  ChapterReader(ScreenContext context) {
    this.context = context;
  }

  void forgetOrder() {
    order.forget();
  }

  List<Chapter> read(Sorting sorting, String filter) {
    Set<String> fitting = fitting(filter);
    List<Question> shown =
        order.of(ordered(sorting), Question::id).stream()
            .filter(each -> order.lists(each.id(), fitting.contains(each.id())))
            .toList();
    // The evidence is scanned once for all questions, because this runs on every change.
    Map<String, List<QuestionCoverage>> bySection =
        QuestionCoverage.all(shown, context.assessment(), context.now()).stream()
            .collect(
                Collectors.groupingBy(
                    questionCoverage -> key(questionCoverage.question()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return bySection.values().stream().map(this::chapter).toList();
  }

  /// The ids of the questions that match the filter.
  private Set<String> fitting(String filter) {
    var query = Query.of(filter);
    Stream<String> ids =
        query.isEmpty()
            ? QuestionOrder.questions(context.library(), context.assessment()).stream()
                .map(Question::id)
            : SearchEntries.questions(context.library(), context.assessment(), context.now())
                .stream()
                .filter(entry -> entry.answers(query))
                .map(SearchEntry::id);
    return ids.collect(Collectors.toSet());
  }

  private List<Question> ordered(Sorting sorting) {
    return switch (sorting) {
      case BY_CHAPTER -> QuestionOrder.questions(context.library(), context.assessment());
      case BY_CONTEXT -> byContext();
    };
  }

  /// A chapter is placed by its most urgent question according to the context; questions of equal
  /// weight keep the order of the pack. Evidence moves questions within their chapter but moves no
  /// chapter, so that an imported report does not make chapters jump.
  private List<Question> byContext() {
    var order = QuestionOrder.of(context.library(), context.assessment());
    Map<String, Integer> heaviest = new HashMap<>();
    order.placed().forEach(p -> heaviest.merge(key(p.question()), p.weight(), Math::max));
    List<String> chapters =
        QuestionOrder.questions(context.library(), context.assessment()).stream()
            .map(ChapterReader::key)
            .distinct()
            .sorted(
                Comparator.comparing(
                    key -> heaviest.getOrDefault(key, 0), Comparator.reverseOrder()))
            .toList();
    return order.placed().stream()
        .map(QuestionOrder.Placed::question)
        .sorted(Comparator.comparing(question -> chapters.indexOf(key(question))))
        .toList();
  }

  private Chapter chapter(List<QuestionCoverage> soundings) {
    Question first = soundings.getFirst().question();
    return new Chapter(
        key(first), title(first), soundings.stream().map(ChapterReader::row).toList());
  }

  private static Chapter.Row row(QuestionCoverage questionCoverage) {
    return new Chapter.Row(
        questionCoverage.question().id(),
        questionCoverage.question().title(),
        Marks.of(questionCoverage.answer().state()),
        questionCoverage.isContradicted());
  }

  private static String key(Question question) {
    return question.pack() + "/" + question.section();
  }

  private String title(Question question) {
    Optional<QuestionPack.Section> section =
        context.library().pack(question.pack()).stream()
            .flatMap(pack -> pack.sections().stream())
            .filter(each -> each.id().equals(question.section()))
            .findFirst();
    return section.map(QuestionPack.Section::title).orElse(question.section());
  }
}
