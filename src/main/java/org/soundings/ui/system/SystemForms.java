package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.text.Labels;

/// Parts that the forms of the system model share.
final class SystemForms {

  private SystemForms() {}

  /// Fields next to each other as far as there is room.
  static Node row(Node... fields) {
    return new FieldRow(fields);
  }

  static VBox field(String name, Node field) {
    if (field instanceof Choice<?> choice) {
      choice.setMaxWidth(Double.MAX_VALUE);
    }
    return Labels.column(4, Labels.label(name, "strong"), field);
  }

  /// The ids of all zones, and "" for none.
  static List<String> zones(SystemModel system) {
    var ids = new ArrayList<String>();
    ids.add("");
    system.zones().forEach(zone -> ids.add(zone.id()));
    return ids;
  }

  static String zone(SystemModel system, String id) {
    return id.isEmpty() ? tr("no trust zone") : system.zone(id).map(Zone::name).orElse(id);
  }
}
