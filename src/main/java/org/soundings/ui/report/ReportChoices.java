package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.NewAssessment;
import org.soundings.assessment.SavedReport;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.ui.screen.ScreenContext;

/// How the report is handed over: one that the team saved, or one that nobody saved yet. Choices
/// made in a saved one are kept at once, like everything else that people change.
public final class ReportChoices {

  /// What nobody saved has this id and is in no list.
  private static final String UNSAVED = "unsaved";

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<SavedReport> choice;
  private final ReadOnlyObjectWrapper<List<SavedReport>> saved =
      new ReadOnlyObjectWrapper<>(List.of());

  ReportChoices(ScreenContext context) {
    this.context = context;
    choice =
        new ReadOnlyObjectWrapper<>(
            context.assessment().usualReport().orElseGet(() -> SavedReport.begin(UNSAVED, "")));
    refresh();
  }

  ReadOnlyObjectProperty<SavedReport> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  SavedReport choice() {
    return choice.get();
  }

  /// All that the team saved.
  ReadOnlyObjectProperty<List<SavedReport>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  boolean isSaved() {
    return !choice().id().equals(UNSAVED);
  }

  /// Shows what is saved now. What was chosen stays, also where somebody took it away meanwhile.
  void refresh() {
    List<SavedReport> now = context.assessment().reports();
    saved.set(now);
    if (isSaved()) {
      choice.set(find(choice().id()).orElseGet(() -> choice().as(UNSAVED, "").usual(false)));
    }
  }

  private Optional<SavedReport> find(String id) {
    return context.assessment().reports().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Takes one that was saved, or, with none, goes on with the same choices without saving them.
  void take(Optional<SavedReport> wanted) {
    choice.set(wanted.orElseGet(() -> choice().as(UNSAVED, "").usual(false)));
  }

  /// Changes a choice.
  ///
  /// @param name what people read behind "Undo", such as "paper of a report"
  void change(String name, UnaryOperator<SavedReport> change) {
    SavedReport changed = change.apply(choice());
    if (changed.equals(choice())) {
      return;
    }
    if (isSaved()) {
      context.workbench().edit(name, assessment -> assessment.withReport(changed));
      refresh();
    } else {
      choice.set(changed);
    }
  }

  void switchPart(ReportPart part, boolean on) {
    change(tr("parts of a report"), report -> ReportPlan.switched(report, part, on));
  }

  /// Changes a word, joined with what was typed there just before.
  void type(String field, UnaryOperator<SavedReport> change) {
    SavedReport changed = change.apply(choice());
    if (!isSaved()) {
      choice.set(changed);
      return;
    }
    context
        .workbench()
        .type(field, changed.id() + "/" + field, assessment -> assessment.withReport(changed));
    refresh();
  }

  /// Saves the choices with the assessment. The first to be saved is the one that is used usually.
  void save(String name) {
    String title = name.isBlank() ? tr("Report") : name.strip();
    String slug = NewAssessment.slug(title);
    String id = newId(slug.isEmpty() ? "report" : slug);
    SavedReport report = choice().as(id, title).usual(context.assessment().usualReport().isEmpty());
    context.workbench().edit(tr("saving of a report's choices"), a -> a.withReport(report));
    find(id).ifPresent(choice::set);
    refresh();
  }

  /// Takes what was saved away; the choices stay on the screen.
  void remove() {
    String id = choice().id();
    context.workbench().edit(tr("removal of a saved report"), a -> a.withoutReport(id));
    refresh();
  }

  private String newId(String slug) {
    String id = slug.equals(UNSAVED) ? slug + "-1" : slug;
    for (int i = 2; find(id).isPresent(); i++) {
      id = slug + "-" + i;
    }
    return id;
  }
}
