package org.soundings.ui.question;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.search.FilterKeywords;
import org.soundings.app.search.Filters;
import org.soundings.app.search.Query;
import org.soundings.app.search.SearchEntries;
import org.soundings.app.search.SearchEntry;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.pack.Layer;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StandingOrder;

/// The tree of chapters, in which order it stands, and which question is in front.
public final class ChapterViewModel {

  /// In which order chapters and questions stand.
  public enum Sorting {
    BY_CONTEXT(mark("by your context")),
    BY_CHAPTER(mark("by chapter"));

    private final String words;

    Sorting(String words) {
      this.words = words;
    }

    String words() {
      return tr(words);
    }
  }

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<List<Chapter>> chapters =
      new ReadOnlyObjectWrapper<>(List.of());
  private int unasked;
  private boolean chosen;
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
  private final StandingOrder standing = new StandingOrder();
  private final ReadOnlyObjectWrapper<Sorting> sorting =
      new ReadOnlyObjectWrapper<>(Sorting.BY_CONTEXT);

  public ChapterViewModel(ScreenContext context) {
    this.context = context;
    refresh();
    QuestionOrder order = QuestionOrder.of(context.library(), context.assessment());
    order
        .next(context.assessment())
        .or(() -> order.placed().stream().findFirst())
        .ifPresent(placed -> current.set(placed.question().id()));
  }

  ReadOnlyObjectProperty<List<Chapter>> chaptersProperty() {
    return chapters.getReadOnlyProperty();
  }

  List<Chapter> chapters() {
    return chapters.get();
  }

  /// The id of the question in front, "" where the packs have none.
  ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  String current() {
    return current.get();
  }

  ReadOnlyStringProperty filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Sorting> sortingProperty() {
    return sorting.getReadOnlyProperty();
  }

  /// Puts the first question of the list in front while nothing was answered and nobody chose one:
  /// the context that orders them may have been said after they were first listed.
  public void begin() {
    if (!chosen && context.assessment().answers().isEmpty()) {
      rows().stream().findFirst().ifPresent(row -> current.set(row.id()));
    }
  }

  /// Orders the questions anew: whoever comes to them finds them as the context and their states
  /// have them now.
  public void order() {
    standing.forget();
    refresh();
  }

  /// Looks again at the assessment. What is listed stays where it is: a question that is answered
  /// moves for nobody who goes through them.
  public void refresh() {
    unasked = context.assessment().unasked(context.library()).size();
    chapters.set(read());
  }

  /// How many answers belong to questions that no pack at hand asks.
  int unasked() {
    return unasked;
  }

  void sort(Sorting how) {
    sorting.set(how);
    order();
  }

  /// What of the filter nothing can answer; "" where everything is understood.
  String doubt() {
    return Filters.of(context.library(), context.assessment()).doubt(filter.get());
  }

  void narrow(String text) {
    filter.set(text);
    order();
  }

  /// Shows the questions of a layer, beginning with its first one.
  public void narrow(Layer layer) {
    narrow(FilterKeywords.spoken("layer:" + layer.name().toLowerCase(Locale.ROOT)));
    chosen = true;
    rows().stream().findFirst().ifPresent(row -> current.set(row.id()));
  }

  /// Puts a question in front; one that the filter hides takes the filter away.
  public void open(String question) {
    if (context.library().question(question).isEmpty()) {
      return;
    }
    if (!filter.get().isEmpty() && rows().stream().noneMatch(row -> row.id().equals(question))) {
      narrow("");
    }
    chosen = true;
    current.set(question);
  }

  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  private void step(int by) {
    List<Chapter.Row> rows = rows();
    int at = 0;
    while (at < rows.size() && !rows.get(at).id().equals(current())) {
      at++;
    }
    int to = at == rows.size() ? 0 : at + by;
    if (to >= 0 && to < rows.size()) {
      chosen = true;
      current.set(rows.get(to).id());
    }
  }

  private List<Chapter.Row> rows() {
    return chapters().stream().flatMap(chapter -> chapter.rows().stream()).toList();
  }

  private List<Chapter> read() {
    Set<String> fitting = fitting();
    List<Question> shown =
        standing.of(ordered(), Question::id).stream()
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
  private Set<String> fitting() {
    var query = Query.of(filter.get());
    Stream<String> ids =
        query.isEmpty()
            ? context.library().questions().map(Question::id)
            : SearchEntries.questions(context.library(), context.assessment(), context.now())
                .stream()
                .filter(entry -> entry.answers(query))
                .map(SearchEntry::id);
    return ids.collect(Collectors.toSet());
  }

  private List<Question> ordered() {
    return switch (sorting.get()) {
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
            .map(ChapterViewModel::key)
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
        key(first), title(first), soundings.stream().map(ChapterViewModel::row).toList());
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
