package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.soundings.assessment.decision.AssetJoint;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Labels;

/// The parts of the sentence of a custom threat.
final class ThreatSentenceGrid extends GridPane {

  private final BiConsumer<ThreatSentence.Part, String> type;
  private final Map<ThreatSentence.Part, Field> parts = new EnumMap<>(ThreatSentence.Part.class);
  private final Label joint = Labels.whole(AssetJoint.TOUCHING.word(), "muted");

  /// @param type receives what is typed into a part
  ThreatSentenceGrid(BiConsumer<ThreatSentence.Part, String> type) {
    super(8, 6);
    this.type = type;
    add(ThreatSentence.Part.ACTOR, trc("part of a threat", "Who"), tr("a rented build machine"));
    add(
        ThreatSentence.Part.POSITION,
        trc("part of a threat", "with"),
        tr("access to the same node"));
    add(
        ThreatSentence.Part.DOES,
        trc("part of a threat", "can"),
        tr("read data of other workloads"));
    add(
        ThreatSentence.Part.WEAKNESS,
        trc("part of a threat", "because"),
        tr("the cache is shared"));
    add(ThreatSentence.Part.LEADS_TO, trc("part of a threat", "leading to"), tr("disclosure"));
    add(ThreatSentence.Part.ASSET, joint, tr("the signing key"));
  }

  private void add(ThreatSentence.Part part, String before, String prompt) {
    add(part, Labels.whole(before, "muted"), prompt);
  }

  private void add(ThreatSentence.Part part, Label before, String prompt) {
    var field = new Field(before.getText(), prompt);
    field.accessibleTextProperty().bind(before.textProperty());
    field.onCommit(text -> type.accept(part, text));
    setHgrow(field, Priority.ALWAYS);
    addRow(getRowCount(), before, field);
    parts.put(part, field);
  }

  /// Puts the caret into the first part.
  void begin() {
    Field who = parts.get(ThreatSentence.Part.ACTOR);
    if (who != null) {
      who.requestFocus();
    }
  }

  void show(ThreatSentence said) {
    parts.forEach((part, field) -> field.show(said.part(part)));
    joint.setText(said.assetJoint().word());
  }
}
