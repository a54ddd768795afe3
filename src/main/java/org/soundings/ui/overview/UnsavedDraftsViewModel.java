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

/// The drafts of all forms. Discarding takes two steps, so that one click cannot lose text.
public final class UnsavedDraftsViewModel {

  /// Everything the pane shows at one moment.
  ///
  /// @param flagged the draft that awaits confirmation to be discarded
  record Content(List<Line> lines, Optional<Line> flagged) {}

  /// A draft.
  ///
  /// @param words its form, and its first words
  /// @param detail the title of the question it is about, or ""
  /// @param canGoOn whether its form and its subject exist
  record Line(FormDraft draft, String words, String detail, boolean canGoOn) {

    private boolean isOf(Line other) {
      return draft.isOf(other.draft.form(), other.draft.about());
    }
  }

  private final ScreenContext context;
  private final Consumer<FormDraft> goOn;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param goOn opens the form of a draft
  public UnsavedDraftsViewModel(ScreenContext context, Consumer<FormDraft> goOn) {
    this.context = context;
    this.goOn = goOn;
    content = new ReadOnlyObjectWrapper<>(new Content(lines(), Optional.empty()));
    drafts().observe(() -> show(content.get().flagged()));
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  void goOn(Line line) {
    goOn.accept(line.draft());
  }

  /// Asks whether to discard a draft.
  void issue(Line line) {
    show(Optional.of(line));
  }

  /// Cancels the question.
  void keep() {
    show(Optional.empty());
  }

  /// Discards the draft after confirmation.
  void discard() {
    content.get().flagged().map(Line::draft).ifPresent(drafts()::discard);
  }

  private void show(Optional<Line> flagged) {
    List<Line> lines = lines();
    content.set(
        new Content(
            lines, flagged.flatMap(asked -> lines.stream().filter(asked::isOf).findFirst())));
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
