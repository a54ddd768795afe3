package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.pack.Library;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.TitleField;

/// One actor: who it is, where it comes from, and from where it could attack.
final class ActorPane extends VBox {

  private final Field name = new Field(tr("Name of the actor"), tr("a role, not a person"));
  private final MarkdownEditor description =
      new MarkdownEditor(
          tr("What it wants and may do"), tr("What does it want, and what may it do?"), 2);
  private final Choice<Actor.Kind> kind;
  private final Choice<String> zone;
  private final Choice<String> position;
  private final SystemViewModel model;
  private SystemPicture system = SystemPicture.EMPTY;
  private Actor actor = Actor.begin("none", 0, "", Actor.Kind.USER);

  ActorPane(SystemViewModel model) {
    super(16);
    this.model = model;
    TitleField.of(name);
    name.onCommit(this::named);
    description.setOnCommit(
        text -> model.change(actor, tr("words about an actor"), a -> a.withDescription(text)));
    kind =
        new Choice<>(
            tr("Kind of actor"),
            Actor.Kind::words,
            to -> model.change(actor, tr("kind of an actor"), a -> a.withKind(to)));
    zone =
        new Choice<>(
            tr("Zone it comes from"),
            id -> SystemForms.zone(system, id),
            id -> model.change(actor, tr("zone of an actor"), a -> a.withZone(id)));
    position =
        new Choice<>(
            tr("Where it could start"),
            this::positionWords,
            id -> model.change(actor, tr("position of an actor"), a -> a.withPosition(id)));
    getChildren()
        .addAll(
            name,
            SystemForms.row(
                SystemForms.field(tr("Is"), kind),
                SystemForms.field(tr("Comes from"), zone),
                SystemForms.field(tr("Could start an attack as"), position)),
            SystemForms.field(tr("What does it want, and what may it do?"), description));
  }

  private void named(String text) {
    if (!text.isBlank()) {
      model.change(actor, tr("name of an actor"), a -> a.withName(text.strip()));
    }
  }

  private String positionWords(String id) {
    return id.isEmpty()
        ? tr("not said")
        : model.library().term("position", id).map(Library.Term::title).orElse(id);
  }

  void show(SystemPicture shown, Actor shownActor) {
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
