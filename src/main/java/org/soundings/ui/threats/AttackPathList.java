package org.soundings.ui.threats;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.markdown.Prose;
import org.soundings.threat.AttackPath;
import org.soundings.threat.AttackPath.Basis;
import org.soundings.threat.AttackPath.Step;
import org.soundings.ui.control.text.Labels;

/// The easiest way to each kind of asset: every step with the reason why it counts as possible.
final class AttackPathList extends VBox {

  private final ThreatsViewModel model;

  AttackPathList(ThreatsViewModel model) {
    this.model = model;
  }

  /// Shows the paths while the list is visible.
  void show(ThreatsViewModel.Content content) {
    if (!isVisible()) {
      return;
    }
    var lines = new ArrayList<Node>();
    List<AttackPath> paths = model.attackPaths();
    for (AttackPath path : paths) {
      lines.add(heading(path));
      path.steps().forEach(step -> lines.add(line(step, content)));
    }
    if (paths.isEmpty()) {
      lines.add(
          Labels.wrapped(tr("No attack path can be derived from the questions in use."), "muted"));
    }
    ThreatRows.replace(this, lines);
  }

  private static Node heading(AttackPath path) {
    String way = path.start().title() + " → " + path.goal().title();
    var heading =
        Labels.row(
            8,
            Labels.label(way, "strong"),
            Labels.growing(
                Labels.wrapped(tr("least certain step: %s", path.basis().words()), "meta")));
    heading.setPadding(new Insets(12, 12, 4, 12));
    return heading;
  }

  private Button line(Step step, ThreatsViewModel.Content content) {
    String because = Prose.sentence(step.because());
    var words =
        Labels.column(
            0,
            Labels.wrapped(step.threat().label() + " " + step.threat().title()),
            Labels.wrapped(capital(step.basis().words()) + ". " + because, "meta"));
    var row =
        Labels.row(8, Labels.icon(icon(step.basis()), colour(step.basis())), Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    var button =
        Labels.rowButton(
            "%s, %s. %s".formatted(step.threat().title(), step.basis().words(), because),
            row,
            () -> model.open(step.threat().id()),
            "table-row");
    button.setUserData(step.threat().id().toString());
    Labels.toggle(button, "chosen", content.isCurrent(step.threat()));
    return button;
  }

  private static Ikon icon(Basis basis) {
    return switch (basis) {
      case EVIDENCE -> Feather.EYE;
      case ANSWER -> Feather.MESSAGE_CIRCLE;
      case UNKNOWN -> Feather.HELP_CIRCLE;
      case REDUCED -> Feather.SHIELD;
    };
  }

  private static String colour(Basis basis) {
    return switch (basis) {
      case EVIDENCE, ANSWER -> "text-missing";
      case UNKNOWN -> "muted";
      case REDUCED -> "text-effective";
    };
  }
}
