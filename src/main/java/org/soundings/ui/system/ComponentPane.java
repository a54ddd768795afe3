package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.threat.Threat;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.TitleField;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// One component: what it is and does, and which threats stand at it. What may be of any height
/// stands last, so that the fields above keep their places from one component to the next.
final class ComponentPane extends VBox {

  private final SystemViewModel model;
  private final Field name = new Field(tr("Component name"), tr("name used by the team"));
  private final MarkdownEditor description =
      new MarkdownEditor(tr("Purpose"), tr("What is its purpose, and what depends on it?"), 2);
  private final Field technology =
      new Field(tr("Technology"), Prompted.example(tr("Spring Boot 4, Java 25")));
  private final Field image = new Field(tr("Image"), Prompted.example("registry.example/shop/web"));
  private final Field data =
      new Field(tr("Data stored or processed"), Prompted.example(tr("orders, card tokens")));
  private final Choice<Component.Kind> kind;
  private final Choice<String> zone;
  private final VBox threats = new VBox(2);
  private final Picker picker;
  private SystemModel system = SystemModel.EMPTY;
  private Component component = Component.begin("none", 0, "", Component.Kind.WORKLOAD);

  ComponentPane(SystemViewModel model) {
    super(16);
    this.model = model;
    TitleField.of(name);
    name.onCommit(this::named);
    description.setOnCommit(
        text -> change(tr("component description changed"), c -> c.withDescription(text)));
    technology.onCommit(
        text -> change(tr("component technology changed"), c -> c.withTechnology(text.strip())));
    image.onCommit(text -> change(tr("component image changed"), c -> c.withImage(text.strip())));
    data.onCommit(text -> change(tr("component data changed"), c -> c.withData(text.strip())));
    kind =
        new Choice<>(
            tr("Component type"),
            Component.Kind::words,
            to -> change(tr("component type changed"), c -> c.withKind(to)));
    zone =
        new Choice<>(
            tr("Trust zone"),
            id -> SystemForms.zone(system, id),
            id -> change(tr("component trust zone changed"), c -> c.withZone(id)));
    picker =
        new Picker(
            tr("Add threat"),
            tr("Type to find a threat"),
            letters -> model.threats(component, letters),
            this::withThreat);
    getChildren()
        .addAll(
            name,
            SystemForms.row(
                SystemForms.field(tr("Type"), kind), SystemForms.field(tr("Trust zone"), zone)),
            SystemForms.field(tr("Technology"), technology),
            SystemForms.field(tr("Image"), image),
            SystemForms.field(tr("Data stored or processed"), data),
            SystemForms.field(tr("Purpose"), description),
            SystemForms.field(tr("Threats to this component"), threats),
            picker);
  }

  private void named(String text) {
    if (!text.isBlank()) {
      change(tr("component name changed"), c -> c.withName(text.strip()));
    }
  }

  private void change(String what, UnaryOperator<Component> change) {
    model.change(component, what, change);
  }

  void show(SystemModel shown, Component shownComponent) {
    system = shown;
    component = shownComponent;
    picker.about(component.id());
    name.show(component.name());
    description.setText(component.description());
    technology.show(component.technology());
    image.show(component.image());
    data.show(component.data());
    kind.show(component.kind(), List.of(Component.Kind.values()));
    zone.show(component.zone(), SystemForms.zones(system));
    List<Threat> here = model.threatsAt(component);
    threats.getChildren().setAll(here.stream().map(this::threat).toList());
    if (here.isEmpty()) {
      threats
          .getChildren()
          .setAll(
              Labels.wrapped(
                  tr(
                      "None. Threats apply to the whole system until the team or evidence assigns them to this component."),
                  "muted"));
    }
  }

  private Node threat(Threat threat) {
    int level = threat.level().ordinal() + 1;
    var open =
        Labels.button(threat.template().title(), () -> model.openThreat(threat.id()), "link");
    open.setMinWidth(0);
    var row =
        Labels.row(
            8,
            new LevelGlyph(level, threat.level().title().toLowerCase(java.util.Locale.ROOT)),
            open);
    if (component.threats().contains(threat.template().id())) {
      row.getChildren()
          .add(
              Editing.only(
                  Labels.iconButton(
                      Feather.X,
                      tr("Remove from this component: %s", threat.template().title()),
                      () -> withoutThreat(threat.template().id()))));
    }
    return row;
  }

  private void withoutThreat(String template) {
    change(
        tr("component threats changed"),
        c -> c.withThreats(c.threats().stream().filter(each -> !each.equals(template)).toList()));
  }

  private void withThreat(String template) {
    change(
        tr("component threats changed"),
        c ->
            c.withThreats(
                Stream.concat(c.threats().stream(), Stream.of(template)).distinct().toList()));
  }
}
