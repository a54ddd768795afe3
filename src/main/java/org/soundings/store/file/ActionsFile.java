package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `actions.yaml`: who does what until when.
public final class ActionsFile {

  private ActionsFile() {}

  public static Node.Mapping write(List<Action> actions) {
    return Node.mapping()
        .put("actions", Node.list(actions.stream().map(ActionsFile::action).toList()))
        .build();
  }

  public static List<Action> read(Fields fields) {
    List<Action> actions = fields.each("actions", ActionsFile::readAction);
    fields.finish();
    return actions;
  }

  public static Node.Mapping action(Action action) {
    return Node.mapping()
        .text("id", action.id())
        .text("title", action.title())
        .text("owner", action.owner())
        .plain("due", action.due())
        .text("status", Fields.word(action.status()))
        .text("effort", action.effort())
        .put("closes", DecisionFile.threatIds(action.closes()))
        .put("questions", Node.texts(action.questions()))
        .text("note", action.note())
        .build();
  }

  static @Nullable public Action readAction(Fields fields) {
    String id = fields.requiredText("id");
    String title = fields.text("title");
    String owner = fields.text("owner");
    var due = fields.date("due").orElse(null);
    var status = fields.word("status", Action.Status.class).orElse(Action.Status.PLANNED);
    String effort = fields.text("effort");
    List<ThreatId> closes = DecisionFile.threatIds(fields, "closes");
    List<String> questions = fields.texts("questions");
    String note = fields.text("note");
    fields.finish();
    if (!id.matches("A-[0-9]{3,6}")) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is not an action id.", id),
          tr("Write A- and a number of three digits or more."));
      return null;
    }
    return new Action(id, title, owner, due, status, effort, closes, questions, note);
  }
}
