package org.soundings.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// What was begun in forms and is not added, for as long as it is not. Leaving it out takes two
/// steps: words are not lost by one click.
public final class BegunViewModel {

  /// All of it at one moment.
  ///
  /// @param doubted what somebody wants to leave out and has not confirmed yet
  record Content(List<Line> lines, Optional<Line> doubted) {}

  /// One thing that was begun.
  ///
  /// @param words in which form, and the first words
  /// @param detail the title of the question it is about, or ""
  /// @param canGoOn whether its form, and what it is about, are here
  record Line(FormDraft draft, String words, String detail, boolean canGoOn) {

    private boolean isOf(Line other) {
      return draft.isOf(other.draft.form(), other.draft.about());
    }
  }

  private final ScreenContext context;
  private final Consumer<FormDraft> goOn;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param goOn opens the form in which something was begun
  public BegunViewModel(ScreenContext context, Consumer<FormDraft> goOn) {
    this.context = context;
    this.goOn = goOn;
    content = new ReadOnlyObjectWrapper<>(new Content(lines(), Optional.empty()));
    drafts().observe(() -> show(content.get().doubted()));
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  void goOn(Line line) {
    goOn.accept(line.draft());
  }

  /// Asks whether it is to be left out for good.
  void doubt(Line line) {
    show(Optional.of(line));
  }

  /// Takes the question back.
  void keep() {
    show(Optional.empty());
  }

  /// Leaves out what was asked about.
  void leaveOut() {
    content.get().doubted().map(Line::draft).ifPresent(drafts()::leaveOut);
  }

  private void show(Optional<Line> doubted) {
    List<Line> lines = lines();
    content.set(
        new Content(
            lines, doubted.flatMap(asked -> lines.stream().filter(asked::isOf).findFirst())));
  }

  private List<Line> lines() {
    return drafts().all().stream().map(this::line).toList();
  }

  private Line line(FormDraft draft) {
    return new Line(
        draft,
        DraftForm.words(draft),
        context.library().question(draft.about()).map(question -> question.title()).orElse(""),
        DraftForm.of(draft).isPresent() && DraftForm.hasPlace(draft, context));
  }

  private FormDrafts drafts() {
    return context.open().drafts();
  }
}
