package org.soundings.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.store.file.ActionsFile;
import org.soundings.store.history.Edit;

/// What of an action stood before one moment. All actions share a file, in which the fields of each
/// are told apart by its id.
public final class FormerAction {

  /// How the history names the threats that it is meant to lower.
  public static final String CLOSES = "closes";

  private static final String ID = "id";
  private static final List<String> WORDS =
      List.of(ID, "title", "owner", "due", "status", "effort", "note");

  private final FormerFields fields;

  private FormerAction(FormerFields fields) {
    this.fields = fields;
  }

  /// The edits of one action out of those of the file, with its own fields.
  static Stream<Edit> edits(String id, Stream<Edit> ofAll) {
    String before = "actions/" + id + "/";
    return ofAll
        .filter(edit -> edit.field().startsWith(before))
        .map(edit -> edit.withField(edit.field().substring(before.length())));
  }

  /// For each edit, the action before it and all that came with it and since.
  ///
  /// @param now the action after all edits
  /// @param newestFirst its edits
  public static List<FormerAction> before(Action now, List<Edit> newestFirst) {
    return FormerFields.before(ActionsFile.action(now), newestFirst).stream()
        .map(fields -> new FormerAction(fields.with(ID, now.id())))
        .toList();
  }

  /// All of it but what it is about; empty where what is known of it makes no action.
  public Optional<Action> said() {
    return fields.read(WORDS, ActionsFile::readAction);
  }

  /// The threats that it was meant to lower; empty where they cannot be read.
  public Optional<List<ThreatId>> closes() {
    return texts(fields.text(CLOSES))
        .map(ids -> ids.stream().map(ThreatId::find).flatMap(Optional::stream).toList());
  }

  /// The items of a list of texts as the history has it; empty where they cannot be read.
  public static Optional<List<String>> texts(String list) {
    return FormerFields.texts(list);
  }
}
