package org.soundings.ui.question;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.search.FilterKeywords;
import org.soundings.app.search.Filters;
import org.soundings.assessment.QuestionOrder;
import org.soundings.pack.Layer;
import org.soundings.ui.screen.ScreenContext;

/// The tree of chapters, its order, and the selected question.
public final class ChapterViewModel {

  /// The order of chapters and questions.
  public enum Sorting {
    BY_CONTEXT(mark("by context")),
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
  private int orphanedAnswers;
  private boolean chosen;
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
  private final ChapterReader reader;
  private final ReadOnlyObjectWrapper<Sorting> sorting =
      new ReadOnlyObjectWrapper<>(Sorting.BY_CONTEXT);

  public ChapterViewModel(ScreenContext context) {
    this.context = context;
    reader = new ChapterReader(context);
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

  /// The id of the selected question, "" if the packs have none.
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

  /// Selects the first question of the list again if nothing is answered and the user has not
  /// chosen one: the context that orders them may have changed since they were first listed.
  public void begin() {
    if (!chosen && context.assessment().answers().isEmpty()) {
      rows().stream().findFirst().ifPresent(row -> current.set(row.id()));
    }
  }

  /// Orders the questions again by context and status, when the user opens the screen.
  public void order() {
    reader.forgetOrder();
    refresh();
  }

  /// Reads the assessment again. The order stays, so that an answered question does not move while
  /// the user goes through the list.
  public void refresh() {
    orphanedAnswers = context.assessment().orphanedAnswers(context.library()).size();
    chapters.set(reader.read(sorting.get(), filter.get()));
  }

  /// The number of orphaned answers.
  int orphanedAnswers() {
    return orphanedAnswers;
  }

  void sort(Sorting how) {
    sorting.set(how);
    order();
  }

  /// The part of the filter that is not understood; "" if there is none.
  String issue() {
    return Filters.of(context.library(), context.assessment()).issue(filter.get());
  }

  void narrow(String text) {
    filter.set(text);
    order();
  }

  /// Filters by a layer, and selects its first question.
  public void narrow(Layer layer) {
    narrow(FilterKeywords.spoken("layer:" + layer.name().toLowerCase(Locale.ROOT)));
    chosen = true;
    rows().stream().findFirst().ifPresent(row -> current.set(row.id()));
  }

  /// Selects a question; if the filter hides it, the filter is cleared.
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
}
