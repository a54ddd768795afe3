package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The form of a custom threat: the parts of one sentence, the origin layer, the components it
/// applies to, and the questions that reduce its likelihood. The complete sentence is shown above.
final class CustomThreatPane extends VBox {

  private final CustomThreatViewModel model;
  private final Field title = new Field(tr("Title"), tr("short title"));
  private final ThreatSentenceGrid sentence;
  private final ScaleChoice<Layer> layer;
  private final ScaleChoice<Likelihood> likelihood;
  private final ScaleChoice<Impact> impact;
  private final VBox components = new VBox(2);
  private final MenuButton about = new MenuButton(tr("Add component"));
  private final VBox questions = new VBox(2);
  private final MarkdownEditor note = new MarkdownEditor(tr("Note"), tr("Additional notes."), 2);
  private final Button open;
  private final VBox form = new VBox(12);
  private final Picker picker;
  private @Nullable CustomThreat shown;

  CustomThreatPane(CustomThreatViewModel model) {
    super(8);
    this.model = model;
    sentence =
        new ThreatSentenceGrid((part, text) -> withShown(own -> model.type(own, part, text)));
    layer =
        new ScaleChoice<>(
            tr("Layer"),
            List.of(Layer.values()),
            Layer::title,
            _ -> "",
            now -> withShown(own -> model.place(own, now)));
    likelihood =
        new ScaleChoice<>(
            tr("Inherent likelihood (before context and controls)"),
            List.of(Likelihood.values()),
            each -> model.table().title(each),
            each -> model.table().meaning(each),
            now -> withShown(own -> model.start(own, now)));
    impact =
        new ScaleChoice<>(
            tr("Inherent impact"),
            List.of(Impact.values()),
            each -> model.table().title(each),
            each -> model.table().meaning(each),
            now -> withShown(own -> model.start(own, now)));
    open = Editing.only(Labels.button(tr("Edit threat"), Feather.EDIT_2, this::write, "link"));
    title.onCommit(text -> withShown(own -> model.typeTitle(own, text)));
    note.setOnCommit(text -> withShown(own -> model.typeNote(own, text)));
    Editing.only(about);
    picker =
        new Picker(
            tr("Add related question"),
            tr("Type to find a question about a control that mitigates the threat"),
            letters -> shown == null ? List.of() : model.questions(shown, letters),
            question -> withShown(own -> model.loweredBy(own, question, true)));
    form.getStyleClass().add("framed");
    form.setPadding(new javafx.geometry.Insets(12));
    form.getChildren()
        .addAll(
            part(tr("Title"), title),
            part(tr("Description"), sentence),
            layer,
            likelihood,
            impact,
            part(tr("Applies to"), components, about),
            part(tr("Mitigated by"), questions, picker),
            part(tr("Note"), note),
            Labels.row(
                8,
                Labels.button(tr("Close"), this::close),
                Labels.grow(),
                RemoveButton.button(() -> withShown(model::remove), () -> {})));
    getChildren().addAll(open, form);
    Labels.show(form, false);
  }

  private static Node part(String name, Node... nodes) {
    var part = Labels.column(6, Labels.label(name, "strong"));
    part.getChildren().addAll(nodes);
    return part;
  }

  private void withShown(Consumer<CustomThreat> action) {
    if (shown != null) {
      action.accept(shown);
    }
  }

  /// Opens the form with the caret in the first part of the sentence.
  void writeSentence() {
    open();
    sentence.begin();
  }

  private void open() {
    Labels.show(form, true);
    Labels.show(open, false);
  }

  /// Opens the form with the caret in the title.
  private void write() {
    open();
    title.requestFocus();
    title.selectAll();
  }

  private void close() {
    Labels.show(form, false);
    Labels.show(open, true);
    open.requestFocus();
  }

  void show(CustomThreat own) {
    if (shown != null && !shown.id().equals(own.id())) {
      Labels.show(form, false);
      Labels.show(open, true);
    }
    shown = own;
    picker.about(own.id());
    title.show(own.title());
    sentence.show(own.parts());
    layer.show(own.layer());
    likelihood.show(own.likelihood());
    impact.show(own.impact());
    note.setText(own.note());
    lines(
        components,
        own.components(),
        Feather.BOX,
        model::componentName,
        id -> model.about(own, id, false));
    lines(
        questions,
        own.questions(),
        Feather.MESSAGE_CIRCLE,
        model::questionTitle,
        id -> model.loweredBy(own, id, false));
    List<Component> others = model.componentsFor(own);
    about.getItems().setAll(others.stream().map(each -> item(own, each)).toList());
    Labels.show(about, !others.isEmpty());
    if (own.components().isEmpty()) {
      components.getChildren().add(Labels.wrapped(tr("Whole system."), "muted"));
    }
  }

  private MenuItem item(CustomThreat own, Component component) {
    var item = new MenuItem(component.label() + "  " + component.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.about(own, component.id(), true));
    return item;
  }

  private static void lines(
      VBox into,
      List<String> ids,
      Ikon icon,
      Function<String, String> name,
      Consumer<String> remove) {
    into.getChildren()
        .setAll(
            ids.stream()
                .map(
                    id ->
                        Labels.row(
                            8,
                            Labels.icon(icon, "muted"),
                            Labels.growing(Labels.wrapped(name.apply(id))),
                            Editing.only(
                                Labels.iconButton(
                                    Feather.X,
                                    tr("Remove: %s", name.apply(id)),
                                    () -> remove.accept(id)))))
                .toList());
  }
}
