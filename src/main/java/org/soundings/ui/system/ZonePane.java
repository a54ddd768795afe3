package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.layout.VBox;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.TitleField;

/// One zone: its name, what is trusted in it, and where it lies.
final class ZonePane extends VBox {

  private final Field name = new Field(tr("Name of the zone"), tr("what people call it"));
  private final MarkdownEditor trust =
      new MarkdownEditor(
          tr("What is trusted in it"), tr("Who and what is trusted here, and why?"), 2);
  private final Choice<String> within;
  private SystemPicture system = SystemPicture.EMPTY;
  private Zone zone = Zone.begin("none", 0, "");

  ZonePane(SystemViewModel model) {
    super(16);
    TitleField.of(name);
    name.onCommit(text -> named(model, text));
    trust.setOnCommit(text -> model.change(zone, tr("trust of a zone"), z -> z.withTrust(text)));
    within =
        new Choice<>(
            tr("Zone around it"),
            id -> SystemForms.zone(system, id),
            id -> model.change(zone, tr("place of a zone"), z -> z.withWithin(id)));
    getChildren()
        .addAll(
            name,
            SystemForms.field(tr("What is trusted in it?"), trust),
            SystemForms.field(tr("Lies in"), within));
  }

  private void named(SystemViewModel model, String text) {
    if (!text.isBlank()) {
      model.change(zone, tr("name of a zone"), z -> z.withName(text.strip()));
    }
  }

  void show(SystemPicture shown, Zone shownZone) {
    system = shown;
    zone = shownZone;
    name.show(zone.name());
    trust.setText(zone.trust());
    List<String> others =
        SystemForms.zones(system).stream().filter(id -> !id.equals(zone.id())).toList();
    within.show(zone.within(), others);
  }
}
