package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.layout.VBox;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.TitleField;

/// One zone: its name, its trust level, and its parent zone.
final class ZonePane extends VBox {

  private final Field name = new Field(tr("Trust zone name"), tr("name used by the team"));
  private final MarkdownEditor trust =
      new MarkdownEditor(tr("Trust assumptions"), tr("Who and what is trusted here, and why?"), 2);
  private final Choice<String> within;
  private SystemModel system = SystemModel.EMPTY;
  private Zone zone = Zone.begin("none", 0, "");

  ZonePane(SystemViewModel model) {
    super(16);
    TitleField.of(name);
    name.onCommit(text -> named(model, text));
    trust.setOnCommit(
        text -> model.change(zone, tr("trust assumptions changed"), z -> z.withTrust(text)));
    within =
        new Choice<>(
            tr("Parent zone"),
            id -> SystemForms.zone(system, id),
            id -> model.change(zone, tr("parent zone changed"), z -> z.withParent(id)));
    getChildren()
        .addAll(
            name,
            SystemForms.field(tr("Parent zone"), within),
            SystemForms.field(tr("Trust assumptions"), trust));
  }

  private void named(SystemViewModel model, String text) {
    if (!text.isBlank()) {
      model.change(zone, tr("trust zone name changed"), z -> z.withName(text.strip()));
    }
  }

  void show(SystemModel shown, Zone shownZone) {
    system = shown;
    zone = shownZone;
    name.show(zone.name());
    trust.setText(zone.trust());
    List<String> others =
        SystemForms.zones(system).stream().filter(id -> !id.equals(zone.id())).toList();
    within.show(zone.parent(), others);
  }
}
