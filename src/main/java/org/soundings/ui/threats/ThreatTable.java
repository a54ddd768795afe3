package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;

/// The threats as lines under headings: level, what, decision, owner. One that evidence speaks for
/// while none of its questions is decided stands among those of its level and is marked; at the end
/// stand those that nothing makes any more. Where room is short, the decision stands below the
/// threat, and its owner only beside the list.
final class ThreatTable extends VBox {

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

  private final ThreatsViewModel model;
  private boolean narrow;
  private boolean wide;
  private Optional<String> front = Optional.empty();

  ThreatTable(ThreatsViewModel model) {
    this.model = model;
    widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    boolean nowNarrow = width < NARROW;
    boolean nowWide = width >= WIDE;
    if (nowNarrow != narrow || nowWide != wide) {
      narrow = nowNarrow;
      wide = nowWide;
      show(model.content());
    }
  }

  void show(ThreatsViewModel.Content content) {
    var rows = new ArrayList<Node>();
    rows.add(head());
    for (Grouping.Group group : content.groups()) {
      rows.add(heading(group.title(), group.threats().size()));
      group.threats().forEach(threat -> rows.add(row(threat, content)));
    }
    if (content.rated().isEmpty()) {
      rows.add(nothing(content));
    }
    if (!content.unlooked().isEmpty()) {
      rows.add(heading(tr("Not looked into yet"), content.unlooked().size()));
      content.unlooked().forEach(threat -> rows.add(row(threat, content)));
    }
    if (!content.lost().isEmpty()) {
      rows.add(heading(tr("Decided about, and not derived any more"), content.lost().size()));
      content.lost().forEach(id -> rows.add(lost(id)));
    }
    Optional<String> now = content.current().map(threat -> threat.id().toString());
    boolean isNew = !now.equals(front);
    front = now;
    ThreatRows.replace(this, rows, isNew ? now : Optional.empty());
  }

  /// The row of the threat in front; empty where the filter hides it.
  Optional<Node> chosen() {
    return getChildren().stream()
        .filter(row -> front.filter(id -> id.equals(row.getUserData())).isPresent())
        .findFirst();
  }

  private static Node nothing(ThreatsViewModel.Content content) {
    var nothing =
        Labels.wrapped(
            content.isFiltered()
                ? tr("No threat that was looked into fits the filter.")
                : tr(
                    "Nothing has been answered yet. Each answer brings its threats here, with the"
                        + " reasons for their level, and so does what you decide about one."),
            "muted");
    nothing.setPadding(new Insets(12));
    return nothing;
  }

  private static Node heading(String title, int count) {
    var heading =
        Labels.row(8, Labels.label(title, "strong"), Labels.whole(Integer.toString(count), "meta"));
    heading.setPadding(new Insets(16, 12, 4, 12));
    return heading;
  }

  private Node lost(ThreatId id) {
    var words = Labels.wrapped(model.lostSentence(id));
    words.setPadding(new Insets(8, 12, 8, 12));
    return words;
  }

  private Node head() {
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

  private static String undecided(Threat threat) {
    return switch (threat.reach()) {
      case LOOKED_INTO -> tr("undecided");
      case SHOWN -> tr("evidence only");
      case NOT_LOOKED_INTO, DOES_NOT_APPLY -> tr("not looked into yet");
    };
  }

  /// A decision is asked for once a threat was looked into.
  private static boolean isAsked(Threat threat) {
    return threat.reach() == Threat.Reach.LOOKED_INTO;
  }

  private Button row(Threat threat, ThreatsViewModel.Content content) {
    boolean chosen = content.isCurrent(threat);
    String level = threat.level().title().toLowerCase(Locale.ROOT);
    boolean expired = model.isExpired(threat);
    Optional<String> decided = model.decisions().of(model.decision(threat));
    String words = decided.orElseGet(() -> undecided(threat));
    Label decision = Labels.wrapped(expired ? tr("decide again") : words);
    if (decided.isEmpty() && threat.reach() == Threat.Reach.SHOWN) {
      decision.setTooltip(
          new Tooltip(tr("Evidence speaks for it, no question about it is decided yet")));
    }
    Labels.toggle(decision, "text-dont-know", expired || decided.isEmpty() && isAsked(threat));
    String name = threat.template().title();
    Label title = Labels.wrapped(name);
    Labels.toggle(title, "strong", chosen);
    var columns =
        line(
            Labels.label(threat.shortLabel(), "muted"),
            Labels.row(8, new LevelGlyph(threat.level().ordinal() + 1, level), Labels.label(level)),
            narrow ? below(title, threat, decision) : beside(title, threat),
            decision,
            Labels.wrapped(model.owner(threat), "muted"));
    var button =
        Labels.rowButton(
            "%s, %s, %s, %s".formatted(threat.label(), threat.title(), level, words),
            columns,
            () -> model.open(threat.id()),
            "table-row");
    button.setUserData(threat.id().toString());
    Labels.toggle(button, "chosen", chosen);
    Labels.toggle(button, "two-lines", narrow);
    return button;
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
