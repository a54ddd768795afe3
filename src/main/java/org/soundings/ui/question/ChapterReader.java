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
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.question.ChapterViewModel.Sorting;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StandingOrder;

/// Reads the chapters with their questions in the order they stand in. What was listed stays where
/// it is until the order is forgotten.
final class ChapterReader {

  private final ScreenContext context;
  private final StandingOrder standing = new StandingOrder();

  ChapterReader(ScreenContext context) {
    this.context = context;
  }

  void forgetOrder() {
    standing.forget();
  }

  List<Chapter> read(Sorting sorting, String filter) {
    Set<String> fitting = fitting(filter);
    List<Question> shown =
        standing.of(ordered(sorting), Question::id).stream()
            .filter(each -> standing.lists(each.id(), fitting.contains(each.id())))
            .toList();
    // One look through the evidence for all of them: this runs with every change.
    Map<String, List<Sounding>> bySection =
        Sounding.all(shown, context.assessment(), context.now()).stream()
            .collect(
                Collectors.groupingBy(
                    sounding -> key(sounding.question()), LinkedHashMap::new, Collectors.toList()));
    return bySection.values().stream().map(this::chapter).toList();
  }

  /// The ids of the questions that the filter leaves.
  private Set<String> fitting(String filter) {
    var query = Query.of(filter);
    Stream<String> ids =
        query.isEmpty()
            ? context.library().questions().map(Question::id)
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

  /// A chapter stands where the context puts its most urgent question; those of equal weight stand
  /// as in the pack. What is shown moves questions within their chapter and no chapter, so that
  /// none jumps because a report came in.
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

  private Chapter chapter(List<Sounding> soundings) {
    Question first = soundings.getFirst().question();
    return new Chapter(
        key(first), title(first), soundings.stream().map(ChapterReader::row).toList());
  }

  private static Chapter.Row row(Sounding sounding) {
    return new Chapter.Row(
        sounding.question().id(),
        sounding.question().title(),
        Marks.of(sounding.answer().state()),
        sounding.isContradicted());
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
