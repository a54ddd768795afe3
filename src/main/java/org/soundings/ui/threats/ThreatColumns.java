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

/// How much stands in a row of the threats: below a width the decision is in a second line, and
/// from another one on it needs only one.
record ThreatColumns(boolean narrow, boolean wide) {

  /// The most that the name of a component takes of a row.
  private static final double WHERE = 120;

  /// How far the name of a component stands from the decision beside it, pixels.
  private static final double APART = 16;

  /// How long a name may be, in characters, to be shown whole.
  private static final int WHOLE = 18;

  /// Below this width a row has no columns for the decision and the owner, pixels.
  private static final double NARROW = 680;

  /// From this width on what was decided stands on one line, pixels.
  private static final double WIDE = 860;

  static ThreatColumns of(double width) {
    return new ThreatColumns(width < NARROW, width >= WIDE);
  }

  Node head() {
    var head =
        line(
            Labels.label("", "meta"),
            Labels.label(tr("Level now"), "meta"),
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
        narrow ? below(title, threat, decision) : beside(title, threat),
        decision,
        Labels.wrapped(owner, "muted"));
  }

  /// What the threat is, and the component it is about.
  private static Region beside(Label title, Threat threat) {
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

  /// The same in lines of their own, with what was decided.
  private static Region below(Label title, Threat threat, Label decision) {
    decision.getStyleClass().add("meta");
    // Above the decision also where the words are read in the other direction.
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
