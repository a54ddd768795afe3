package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Loaded;
import org.soundings.change.FieldChange;
import org.soundings.store.FormerAction;
import org.soundings.store.history.Edit;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.screen.ScreenContext;

/// The changes of what somebody took on.
final class ActionHistory implements PartHistory, PastChange.Reading {

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
    return tr("The action itself is not touched.");
  }

  @Override
  public Loaded<List<Edit>> read() throws IOException {
    return context.open().folder().historyOfAction(now.id());
  }

  @Override
  public List<PastChange> changes(List<Edit> edits) {
    return PastChange.of(edits, FormerAction.before(now, edits), this, Back::new);
  }

  @Override
  public boolean isBeside(String field) {
    return false;
  }

  @Override
  public String called(String field) {
    return switch (field) {
      case "title" -> tr("What is done");
      case "owner" -> tr("Owner");
      case "due" -> tr("Until when");
      case "status" -> tr("How far it is");
      case "effort" -> tr("Effort");
      case FormerAction.CLOSES -> tr("Against");
      case "questions" -> tr("From");
      case "note" -> tr("Note");
      default -> new FieldChange(field.replace('_', ' '), "", "").words();
    };
  }

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case "status" -> Saying.word(Action.Status.class, value, Action.Status::words);
      case "due" -> Saying.day(value);
      case FormerAction.CLOSES -> lines(value, this::threat);
      case "questions" -> lines(value, this::question);
      default -> value;
    };
  }

  private static String lines(String list, UnaryOperator<String> said) {
    return FormerAction.texts(list)
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

  private final class Back implements WayBack {

    private final String field;
    private final FormerAction former;

    Back(Edit edit, FormerAction former) {
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
              old -> context.workbench().edit(tr("action brought back"), a -> a.withAction(old)));
    }

    /// An action with what stood before in it; empty where that cannot be known, and where nothing
    /// would be done.
    private Optional<Action> withOld(Action stands) {
      if (field.equals(FormerAction.CLOSES)) {
        return former.closes().map(stands::withCloses);
      }
      return former.said().filter(old -> !old.title().isBlank()).flatMap(old -> with(stands, old));
    }

    private Optional<Action> with(Action stands, Action old) {
      return switch (field) {
        case "title" -> Optional.of(stands.withTitle(old.title()));
        case "owner" -> Optional.of(stands.withOwner(old.owner()));
        case "due" -> Optional.of(stands.withDue(old.due()));
        case "status" -> Optional.of(stands.withStatus(old.status()));
        case "effort" -> Optional.of(stands.withEffort(old.effort()));
        case "note" -> Optional.of(stands.withNote(old.note()));
        default -> Optional.empty();
      };
    }
  }
}
