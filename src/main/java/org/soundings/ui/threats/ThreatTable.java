package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;
import org.soundings.ui.control.text.Labels;

/// The threats under headings: level, title, decision, owner. A threat that is supported by
/// evidence, but has no assessed question, is listed under its level and marked. Threats that are
/// no longer derived come last. In a narrow list the decision is below the threat, and the owner is
/// shown only in the detail pane.
final class ThreatTable extends VBox {

  private final ThreatsViewModel model;
  private ThreatColumns columns = ThreatColumns.of(0);
  private Optional<String> front = Optional.empty();

  ThreatTable(ThreatsViewModel model) {
    this.model = model;
    widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    ThreatColumns now = ThreatColumns.of(width);
    if (!now.equals(columns)) {
      columns = now;
      show(model.content());
    }
  }

  void show(ThreatsViewModel.Content content) {
    Optional<String> now = content.current().map(threat -> threat.id().toString());
    boolean isNew = !now.equals(front);
    front = now;
    ThreatRows.replace(this, rows(content), isNew ? now : Optional.empty());
  }

  private List<Node> rows(ThreatsViewModel.Content content) {
    var rows = new ArrayList<Node>();
    rows.add(columns.head());
    for (Grouping.Group group : content.groups()) {
      rows.add(heading(group.title(), group.threats().size()));
      group.threats().forEach(threat -> rows.add(row(threat, content)));
    }
    if (content.rated().isEmpty()) {
      rows.add(nothing(content));
    }
    if (!content.unlooked().isEmpty()) {
      rows.add(heading(tr("Not yet assessed"), content.unlooked().size()));
      content.unlooked().forEach(threat -> rows.add(row(threat, content)));
    }
    rows.addAll(lost(content.lost()));
    return rows;
  }

  /// The row of the selected threat; empty if the filter hides it.
  Optional<Node> chosen() {
    return getChildren().stream()
        .filter(row -> front.filter(id -> id.equals(row.getUserData())).isPresent())
        .findFirst();
  }

  private static Node nothing(ThreatsViewModel.Content content) {
    var nothing =
        Labels.wrapped(
            content.isFiltered()
                ? tr("No assessed threats match the filter.")
                : tr(
                    "No threats assessed yet. Answer questions or record decisions to list threats and the reasons for their levels."),
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

  private List<Node> lost(List<ThreatId> lost) {
    var rows = new ArrayList<Node>();
    if (!lost.isEmpty()) {
      rows.add(heading(tr("Decided, no longer derived"), lost.size()));
      lost.forEach(id -> rows.add(lost(id)));
    }
    return rows;
  }

  private Node lost(ThreatId id) {
    var words = Labels.wrapped(model.lostSentence(id));
    words.setPadding(new Insets(8, 12, 8, 12));
    return words;
  }

  private Button row(Threat threat, ThreatsViewModel.Content content) {
    boolean chosen = content.isCurrent(threat);
    String level = threat.level().title().toLowerCase(Locale.ROOT);
    Label title = Labels.wrapped(threat.template().title());
    Labels.toggle(title, "strong", chosen);
    var button =
        Labels.rowButton(
            "%s, %s, %s, %s".formatted(threat.label(), threat.title(), level, decided(threat)),
            columns.row(threat, level, title, decision(threat), model.owner(threat)),
            () -> model.open(threat.id()),
            "table-row");
    button.setUserData(threat.id().toString());
    Labels.toggle(button, "chosen", chosen);
    Labels.toggle(button, "two-lines", columns.narrow());
    return button;
  }

  private Label decision(Threat threat) {
    boolean expired = model.isExpired(threat);
    boolean isDecided = model.decisions().of(model.decision(threat)).isPresent();
    Label decision = Labels.wrapped(expired ? tr("expired") : decided(threat));
    if (!isDecided && threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE) {
      decision.setTooltip(new Tooltip(tr("Supported by evidence, no related question answered")));
    }
    Labels.toggle(decision, "text-dont-know", expired || !isDecided && isAsked(threat));
    return decision;
  }

  private String decided(Threat threat) {
    return model.decisions().of(model.decision(threat)).orElseGet(() -> undecided(threat));
  }

  private static String undecided(Threat threat) {
    return switch (threat.reach()) {
      case ASSESSED -> tr("undecided");
      case SUPPORTED_BY_EVIDENCE -> tr("evidence only");
      case NOT_ASSESSED, NOT_APPLICABLE -> tr("not yet assessed");
    };
  }

  /// A decision is requested only for an assessed threat.
  private static boolean isAsked(Threat threat) {
    return threat.reach() == Threat.Reach.ASSESSED;
  }
}
