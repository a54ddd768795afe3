package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `actions.yaml`: all actions with owner, due date and status.
public final class ActionsFile {

  /// The placeholder id while an action without one is read.
  private static final String NO_ID = "A-000";

  private ActionsFile() {}

  public static Node.Mapping write(List<Action> actions) {
    return Binding.write(actions, ActionsFile::actions);
  }

  public static List<Action> read(Fields fields) {
    List<Action> actions = Binding.read(fields, ActionsFile::actions);
    return actions == null ? List.of() : actions;
  }

  public static Node.Mapping action(Action action) {
    return Binding.write(action, ActionsFile::action);
  }

  static @Nullable public Action readAction(Fields fields) {
    return Binding.read(fields, ActionsFile::action);
  }

  private static List<Action> actions(Binding<List<Action>> file) {
    return file.each("actions", all -> all, ActionsFile::action);
  }

  private static Action action(Binding<Action> file) {
    return new Action(
        id(file),
        file.text("title", Action::title),
        file.text("owner", Action::owner),
        file.date("due", Action::due),
        file.word("status", Action.Status.PLANNED, Action::status),
        file.text("effort", Action::effort),
        DecisionFile.threatIds(file, "mitigates", Action::mitigates),
        file.texts("questions", Action::questions),
        file.text("note", Action::note));
  }

  private static String id(Binding<Action> file) {
    String id = file.required("id", Action::id);
    if (id.matches("A-[0-9]{3,6}")) {
      return id;
    }
    file.refuse(
        "id",
        tr("\"%s\" is not a valid action ID.", id),
        tr("Use \"A-\" followed by a number of three or more digits."));
    return NO_ID;
  }
}
