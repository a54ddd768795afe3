package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemModel;
import org.soundings.pack.Library;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.TitleField;

/// One actor: its name, its zone, and its possible attacker positions.
final class ActorPane extends VBox {

  private final Field name = new Field(tr("Actor name"), tr("a role, not a person"));
  private final MarkdownEditor description =
      new MarkdownEditor(tr("Goals and permissions"), tr("Goals and permissions"), 2);
  private final Choice<Actor.Kind> kind;
  private final Choice<String> zone;
  private final Choice<String> position;
  private final SystemViewModel model;
  private SystemModel system = SystemModel.EMPTY;
  private Actor actor = Actor.begin("none", 0, "", Actor.Kind.USER);

  ActorPane(SystemViewModel model) {
    super(16);
    this.model = model;
    TitleField.of(name);
    name.onCommit(this::named);
    description.setOnCommit(
        text -> model.change(actor, tr("actor description changed"), a -> a.withDescription(text)));
    kind =
        new Choice<>(
            tr("Actor type"),
            Actor.Kind::words,
            to -> model.change(actor, tr("actor type changed"), a -> a.withKind(to)));
    zone =
        new Choice<>(
            tr("Origin zone"),
            id -> SystemForms.zone(system, id),
            id -> model.change(actor, tr("actor trust zone changed"), a -> a.withZone(id)));
    position =
        new Choice<>(
            tr("Attacker position"),
            this::positionWords,
            id ->
                model.change(
                    actor, tr("actor attacker position changed"), a -> a.withPosition(id)));
    getChildren()
        .addAll(
            name,
            SystemForms.row(
                SystemForms.field(tr("Type"), kind),
                SystemForms.field(tr("Origin zone"), zone),
                SystemForms.field(tr("Attacker position"), position)),
            SystemForms.field(tr("Goals and permissions"), description));
  }

  private void named(String text) {
    if (!text.isBlank()) {
      model.change(actor, tr("actor name changed"), a -> a.withName(text.strip()));
    }
  }

  private String positionWords(String id) {
    return id.isEmpty()
        ? tr("not specified")
        : model.library().term("position", id).map(Library.Term::title).orElse(id);
  }

  void show(SystemModel shown, Actor shownActor) {
    system = shown;
    actor = shownActor;
    name.show(actor.name());
    description.setText(actor.description());
    kind.show(actor.kind(), List.of(Actor.Kind.values()));
    zone.show(actor.zone(), SystemForms.zones(system));
    var positions = new ArrayList<String>();
    positions.add("");
    model.library().terms("position").forEach(term -> positions.add(term.id()));
    position.show(actor.position(), positions);
  }
}
