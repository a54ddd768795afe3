package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.NewAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.ui.screen.ScreenContext;

/// The options of the report: those of a saved report preset, or unsaved ones. A change in a preset
/// is saved at once, like every other change.
public final class ReportChoices {

  /// The id of unsaved options, which are not in the list.
  private static final String UNSAVED = "unsaved";

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<ReportPreset> choice;
  private final ReadOnlyObjectWrapper<List<ReportPreset>> saved =
      new ReadOnlyObjectWrapper<>(List.of());

  ReportChoices(ScreenContext context) {
    this.context = context;
    choice =
        new ReadOnlyObjectWrapper<>(
            context.assessment().usualReport().orElseGet(() -> fresh(context.assessment())));
    refresh();
  }

  private static ReportPreset fresh(Assessment assessment) {
    return ReportPreset.begin(UNSAVED, "").withPartsOf(ReportPreset.Form.suggested(assessment));
  }

  ReadOnlyObjectProperty<ReportPreset> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  ReportPreset choice() {
    return choice.get();
  }

  /// The saved report presets.
  ReadOnlyObjectProperty<List<ReportPreset>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  boolean isSaved() {
    return !choice().id().equals(UNSAVED);
  }

  /// Shows the current report presets. The options stay, even if their preset was deleted in the
  /// meantime.
  void refresh() {
    List<ReportPreset> now = context.assessment().reports();
    saved.set(now);
    if (isSaved()) {
      choice.set(find(choice().id()).orElseGet(() -> choice().as(UNSAVED, "").usual(false)));
    }
  }

  private Optional<ReportPreset> find(String id) {
    return context.assessment().reports().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Applies a preset, or, without one, continues with the same options unsaved.
  void take(Optional<ReportPreset> wanted) {
    choice.set(wanted.orElseGet(() -> choice().as(UNSAVED, "").usual(false)));
  }

  /// Changes an option.
  ///
  /// @param name the text after "Undo", such as "report paper size changed"
  void change(String name, UnaryOperator<ReportPreset> change) {
    ReportPreset changed = change.apply(choice());
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
    change(tr("report sections changed"), report -> ReportPlan.switched(report, part, on));
  }

  /// Changes a text option, as one undo step with what was typed just before.
  void type(String field, UnaryOperator<ReportPreset> change) {
    ReportPreset changed = change.apply(choice());
    if (!isSaved()) {
      choice.set(changed);
      return;
    }
    context
        .workbench()
        .type(field, changed.id() + "/" + field, assessment -> assessment.withReport(changed));
    refresh();
  }

  /// Saves the options as a preset of the assessment. The first preset becomes the default.
  void save(String name) {
    String title = name.isBlank() ? tr("Report") : name.strip();
    String slug = NewAssessment.slug(title);
    String id = newId(slug.isEmpty() ? "report" : slug);
    ReportPreset report =
        choice().as(id, title).usual(context.assessment().usualReport().isEmpty());
    context.workbench().edit(tr("report preset added"), a -> a.withReport(report));
    find(id).ifPresent(choice::set);
    refresh();
  }

  /// Deletes the preset; the options stay on the screen.
  void remove() {
    String id = choice().id();
    context.workbench().edit(tr("report preset removed"), a -> a.withoutReport(id));
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
