package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;

/// The columns of the list of threats. In a narrow list the decision is on a second line; in a wide
/// list it fits on one line.
record ThreatColumns(boolean narrow, boolean wide) {

  /// Maximum width of the name of a component in a row.
  private static final double WHERE = 120;

  /// Distance between the name of a component and the decision, in pixels.
  private static final double APART = 16;

  /// Longest name that is never shortened, in characters.
  private static final int WHOLE = 18;

  /// Below this width a row has no columns for the decision and the owner, in pixels.
  private static final double NARROW = 680;

  /// From this width on the decision fits on one line, in pixels.
  private static final double WIDE = 860;

  static ThreatColumns of(double width) {
    return new ThreatColumns(width < NARROW, width >= WIDE);
  }

  Node head() {
    var head =
        line(
            Labels.label("", "meta"),
            Labels.label(tr("Current level"), "meta"),
            Labels.label(tr("Threat"), "meta"),
            Labels.label(tr("Decision"), "meta"),
            Labels.label(tr("Owner"), "meta"));
    head.getStyleClass().add("table-head");
    return head;
  }

  HBox row(Threat threat, String level, Label title, Label decision, String owner) {
    return line(
        Labels.label(threat.shortLabel(), "muted"),
        Labels.row(8, new LevelGlyph(threat.level().ordinal() + 1, level), Labels.label(level)),
        narrow ? below(title, threat, decision) : inOneRow(title, threat),
        decision,
        Labels.wrapped(owner, "muted"));
  }

  /// The title of the threat, and the component it applies to.
  private static Region inOneRow(Label title, Threat threat) {
    var what = Labels.row(8, Labels.growing(title));
    if (isAboutComponent(threat)) {
      Label where = Labels.label(threat.about(), "meta");
      where.setMaxWidth(WHERE);
      where.setMinWidth(threat.about().length() > WHOLE ? WHERE : Region.USE_PREF_SIZE);
      what.getChildren().add(where);
      what.setPadding(new Insets(0, APART, 0, 0));
    }
    return what;
  }

  /// The same on separate lines, with the decision.
  private static Region below(Label title, Threat threat, Label decision) {
    decision.getStyleClass().add("meta");
    // Above the decision also in right-to-left languages.
    title.setMaxWidth(Region.USE_PREF_SIZE);
    var second = Labels.row(12, decision);
    if (isAboutComponent(threat)) {
      second.getChildren().add(Labels.growing(Labels.label(threat.about(), "meta")));
    }
    return Labels.column(0, title, second);
  }

  private static boolean isAboutComponent(Threat threat) {
    return !threat.id().component().equals(ThreatId.WHOLE_SYSTEM);
  }

  private HBox line(Label number, Region level, Region title, Label decision, Label owner) {
    fixed(number, 48);
    fixed(level, 84);
    var line = Labels.row(8, number, level, Labels.growing(title));
    if (!narrow) {
      fixed(decision, wide ? 192 : 152);
      fixed(owner, wide ? 144 : 104);
      line.getChildren().addAll(decision, owner);
    }
    return line;
  }

  private static void fixed(Region cell, double width) {
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
  }
}
