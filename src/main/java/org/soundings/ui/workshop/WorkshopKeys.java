package org.soundings.ui.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.run.QuickNoteKind;
import org.soundings.ui.workshop.run.RunViewModel;

/// The shortcuts of a session, and which of them are shown as hints. Keys that navigate or open a
/// form are single keys. Starting a round, dealing a card and recording a decision need Alt. No key
/// starts a session, so that text typed in the wrong place cannot create one.
final class WorkshopKeys {

  private static final String SIDES = mark("prepare, run, close");

  private final ScreenKeys keys;
  private final WorkshopCommands commands;
  private final RunViewModel hold;

  /// The meanings of the keys that change a session.
  private final Set<String> changing = new HashSet<>();

  private final Set<String> stepping = new HashSet<>();

  /// The meanings of the keys that are shown at their buttons while a session is running.
  private final Set<String> atButtons = new HashSet<>();

  WorkshopKeys(ScreenKeys keys, WorkshopCommands commands, RunViewModel hold) {
    this.keys = keys;
    this.commands = commands;
    this.hold = hold;
    goThroughSteps();
    note();
    beginRounds();
    lookRound();
  }

  private void goThroughSteps() {
    keys.whilePresenting(KeyCode.F5, tr("present"), commands::present)
        .whilePresenting(KeyCode.N, steps(tr("next agenda item")), commands::next)
        .writing()
        .whilePresenting(KeyCode.T, steps(tr("start or pause")), commands::startOrPause)
        .writing()
        .whilePresenting(KeyCode.M, steps(tr("two more minutes")), commands::more)
        .writing()
        .whilePresenting(
            KeyCode.F, along(tr("follow-up question")), () -> commands.held(hold::deeper));
  }

  private void note() {
    keys.on(KeyCode.A, tool(tr("action")), () -> commands.jot(QuickNoteKind.ACTION))
        .writing()
        .on(KeyCode.P, tool(tr("park")), () -> commands.jot(QuickNoteKind.PARK))
        .writing()
        .on(KeyCode.D, tool(tr("decision")), () -> commands.jot(QuickNoteKind.DECISION))
        .writing();
  }

  private void beginRounds() {
    keys.on(KeyCode.V, tool(tr("vote")), commands::vote)
        .writing()
        .on(KeyCode.W, tool(tr("silent round")), commands::write)
        .withAlt()
        .writing()
        .whilePresenting(KeyCode.C, tool(tr("concept card")), commands::card)
        .withAlt()
        .writing()
        .on(KeyCode.R, changes(tr("decide after a vote")), commands::record)
        .withAlt()
        .writing();
  }

  private void lookRound() {
    keys.whilePresenting(
            KeyCode.S, along(tr("show agenda item")), () -> commands.held(hold::project))
        .whilePresenting(KeyCode.B, along(tr("previous agenda item")), commands::previous)
        .among(
            tr(SIDES), Side.class, side -> tr("session phase: %s", side.words()), commands::turn);
  }

  /// Notes that a key changes the current session: its hint is shown only while the session can be
  /// changed.
  private String changes(String meaning) {
    changing.add(meaning);
    return meaning;
  }

  /// Notes that a key is about agenda items: its hint is shown only if there are any.
  private String along(String meaning) {
    stepping.add(meaning);
    return meaning;
  }

  /// Notes that a key moves through the agenda and so changes the session.
  private String steps(String meaning) {
    return changes(along(meaning));
  }

  /// Notes that a key has the effect of a button that shows it.
  private String tool(String meaning) {
    atButtons.add(meaning);
    return changes(meaning);
  }

  List<KeyHint> hints(WorkshopViewModel.Content now) {
    List<KeyHint> hints = new ArrayList<>(keys.hints());
    boolean isHeld = now.current().isPresent() && now.side() == Side.RUN;
    boolean hasSteps = !hold.content().plan().isEmpty();
    if (now.closed()) {
      hints.removeIf(hint -> changing.contains(hint.meaning()));
    } else if (isHeld) {
      hints.removeIf(hint -> atButtons.contains(hint.meaning()));
    }
    if (!hasSteps) {
      hints.removeIf(hint -> stepping.contains(hint.meaning()));
    }
    if (!isHeld || !hasSteps) {
      int sidesAt = hints.stream().map(KeyHint::meaning).toList().indexOf(tr(SIDES));
      Collections.rotate(hints, -sidesAt);
    }
    return hints;
  }
}
