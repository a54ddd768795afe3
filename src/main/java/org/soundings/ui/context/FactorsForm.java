package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Profile;
import org.soundings.pack.ContextFactor;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The factors that make questions more or less urgent.
final class FactorsForm implements StepForm {

  /// Minimum width of the description next to the levels.
  private static final double LEAST_WORDS = 240;

  private record Row(Segments<Context.Level> level, Field reason, Label missing) {}

  private final ContextViewModel model;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Region node;
  private boolean showing;

  FactorsForm(ContextViewModel model) {
    this.model = model;
    var factors = new VBox();
    model.factors().forEach(factor -> factors.getChildren().add(factor(factor)));
    node =
        ContextForms.form(
            tr("Context factors"),
            tr(
                "Your choices determine the order of the questions. Every question stays available, and each change of order shows its reason. If you choose “Unknown”, the questions that depend on it move up a little."),
            factors);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Profile profile) {
    showing = true;
    rows.forEach(
        (factor, row) -> {
          var rating = profile.context().rating(factor);
          row.level().setValue(rating.map(Context.Rating::level).orElse(null));
          row.reason().show(rating.map(Context.Rating::reason).orElse(""));
          Labels.show(row.missing(), rating.isPresent() && rating.get().level() == null);
        });
    showing = false;
  }

  private Node factor(ContextFactor factor) {
    var level = Editing.only(new Segments<Context.Level>(factor.title()));
    for (Context.Level each : Context.Level.values()) {
      level.with(each, each.words());
    }
    level
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                model.rate(factor.id(), now);
              }
            });
    var reason = new Field(tr("Reason: %s", factor.title()), tr("reason in one sentence"));
    reason.onCommit(text -> model.typeReason(factor.id(), text));
    level.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
            reason.requestFocus();
          }
        });
    var missing =
        Labels.wrapped(
            tr(
                "Reason saved. Choose a level as well. Until then, the question order does not change."),
            "text-weak");
    rows.put(factor.id(), new Row(level, reason, missing));
    var words =
        Labels.column(
            0, Labels.wrapped(factor.title(), "strong"), Labels.wrapped(factor.meaning(), "meta"));
    var row =
        Labels.column(
            8, new SideBySideOrStacked(words, level, words, LEAST_WORDS), missing, reason);
    row.getStyleClass().add("factor");
    return row;
  }
}
