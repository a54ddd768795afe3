package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Labels;

/// Creates the lines of the list of evidence.
final class EvidenceLines {

  private final EvidenceViewModel model;

  EvidenceLines(EvidenceViewModel model) {
    this.model = model;
  }

  ListPane.Line of(Evidence each, EvidenceViewModel.Content content) {
    boolean chosen = content.current().map(e -> e.id().equals(each.id())).orElse(false);
    Label title = Labels.wrapped(each.title());
    Labels.toggle(title, "strong", chosen);
    Label detail = detail(each, content.files().why(each).isPresent());
    Label age = Labels.whole(model.age(each), "meta");
    Labels.toggle(age, "text-weak", model.isDoubted(each));
    var row =
        Labels.row(
            12,
            Labels.icon(icon(each.source()), "muted"),
            Labels.growing(Labels.column(0, title, detail)),
            right(each, age));
    String name = "%s, %s, %s".formatted(each.title(), detail.getText(), age.getText());
    return new ListPane.Line(each.id(), row, name, chosen, () -> model.open(each.id()));
  }

  private static Label detail(Evidence each, boolean changed) {
    String kind = EvidenceViewModel.kind(each.source());
    String from = each.system().isEmpty() ? kind : kind + ", " + each.system();
    Label detail = Labels.wrapped(changed ? tr("hash changed") : from, "meta");
    Labels.toggle(detail, "text-missing", changed);
    return detail;
  }

  private static Region right(Evidence each, Label age) {
    int count = each.mappings().size();
    Label used = Labels.whole(trn("1 question", "%s questions", count, count), "meta");
    var right = Labels.column(2, age, used);
    right.setAlignment(Pos.CENTER_RIGHT);
    return right;
  }

  private static Ikon icon(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> Feather.FILE;
      case EvidenceSource.Link _ -> Feather.LINK;
      case EvidenceSource.CommandOutput _ -> Feather.TERMINAL;
      case EvidenceSource.ToolReport _ -> Feather.SHIELD;
      case EvidenceSource.Screenshot _ -> Feather.IMAGE;
      case EvidenceSource.Statement _ -> Feather.MESSAGE_CIRCLE;
    };
  }
}
