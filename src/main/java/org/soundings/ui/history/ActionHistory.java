package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Loaded;
import org.soundings.change.FieldChange;
import org.soundings.store.FormerPart;
import org.soundings.store.history.Edit;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.screen.ScreenContext;

/// The history of an action.
final class ActionHistory implements PartHistory, PastChange.Reading {

  private static final String CLOSES = "mitigates";

  /// The fields that can be restored.
  private static final Set<String> SAID =
      Set.of("title", "owner", "due", "status", "effort", "note", CLOSES);

  private final ScreenContext context;
  private final Action now;

  ActionHistory(ScreenContext context, Action action) {
    this.context = context;
    now = action;
  }

  @Override
  public String title() {
    return now.title();
  }

  @Override
  public String reading() {
    return tr("Reading the history of the action");
  }

  @Override
  public String untouched() {
    return tr("The action is unchanged.");
  }

  @Override
  public Loaded<List<Edit>> read() throws IOException {
    return context.open().folder().history().ofAction(now.id());
  }

  @Override
  public List<PastChange> changes(List<Edit> edits) {
    return PastChange.of(edits, FormerPart.of(now, edits), this, Back::new);
  }

  @Override
  public boolean isOmitted(String field) {
    return false;
  }

  @Override
  public String called(String field) {
    return switch (field) {
      case "title" -> tr("Action");
      case "owner" -> tr("Owner");
      case "due" -> tr("Due date");
      case "status" -> tr("Status");
      case "effort" -> tr("Effort");
      case CLOSES -> tr("Mitigated threats");
      case "questions" -> tr("Related questions");
      case "note" -> tr("Note");
      default -> new FieldChange(field.replace('_', ' '), "", "").words();
    };
  }

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case "status" -> FieldText.word(Action.Status.class, value, Action.Status::words);
      case "due" -> FieldText.day(value);
      case CLOSES -> lines(value, this::threat);
      case "questions" -> lines(value, this::question);
      default -> value;
    };
  }

  private static String lines(String list, UnaryOperator<String> said) {
    return FormerPart.texts(list)
        .map(items -> items.stream().map(said).collect(Collectors.joining("\n")))
        .orElse(list);
  }

  private String threat(String id) {
    return ThreatId.find(id)
        .map(threat -> ThreatNames.of(context.library(), context.assessment(), threat))
        .orElse(id);
  }

  private String question(String id) {
    return context.library().question(id).map(question -> question.title()).orElse(id);
  }

  private final class Back implements PreviousValue {

    private final String field;
    private final FormerPart<Action> former;

    Back(Edit edit, FormerPart<Action> former) {
      field = edit.field();
      this.former = former;
    }

    @Override
    public boolean isOpen() {
      return stands()
          .filter(action -> withOld(action).filter(old -> !old.equals(action)).isPresent())
          .isPresent();
    }

    private Optional<Action> stands() {
      return context.assessment().action(now.id());
    }

    @Override
    public void take() {
      stands()
          .flatMap(this::withOld)
          .ifPresent(
              old -> context.workbench().edit(tr("action restored"), a -> a.withAction(old)));
    }

    /// The action with an earlier value; empty if that value is not known, or would change nothing.
    private Optional<Action> withOld(Action stands) {
      return SAID.contains(field)
          ? former.in(stands, Set.of(field)).filter(old -> !old.title().isBlank())
          : Optional.empty();
    }
  }
}
