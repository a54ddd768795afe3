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
import org.soundings.ui.workshop.run.HoldViewModel;
import org.soundings.ui.workshop.run.QuickNoteKind;

/// The keys of a meeting and which of them are named. Keys that lead somewhere or open a form stand
/// alone. What begins a round, deals a card or records a decision is pressed with Alt, and a
/// meeting is begun by no key: words that were meant for a text make none of it.
final class WorkshopKeys {

  private static final String SIDES = mark("prepare, hold, close");

  private final ScreenKeys keys;
  private final WorkshopCommands commands;
  private final HoldViewModel hold;

  /// What the keys that change a meeting mean.
  private final Set<String> changing = new HashSet<>();

  private final Set<String> stepping = new HashSet<>();

  /// What keys mean that stand at their buttons while a meeting is held.
  private final Set<String> atButtons = new HashSet<>();

  WorkshopKeys(ScreenKeys keys, WorkshopCommands commands, HoldViewModel hold) {
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
        .whilePresenting(KeyCode.N, steps(tr("next step")), commands::next)
        .writing()
        .whilePresenting(KeyCode.T, steps(tr("start or pause")), commands::startOrPause)
        .writing()
        .whilePresenting(KeyCode.M, steps(tr("two more minutes")), commands::more)
        .writing()
        .whilePresenting(KeyCode.F, along(tr("follow-up")), () -> commands.held(hold::deeper));
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
        .on(KeyCode.W, tool(tr("write in silence")), commands::write)
        .withAlt()
        .writing()
        .whilePresenting(KeyCode.C, tool(tr("card")), commands::card)
        .withAlt()
        .writing()
        .on(KeyCode.R, changes(tr("decide after a vote")), commands::record)
        .withAlt()
        .writing();
  }

  private void lookRound() {
    keys.whilePresenting(KeyCode.S, along(tr("show the step")), () -> commands.held(hold::project))
        .whilePresenting(KeyCode.B, along(tr("step before")), commands::previous)
        .among(
            tr(SIDES),
            Side.class,
            side -> tr("side of the meeting: %s", side.words()),
            commands::turn);
  }

  /// Notes that a key changes the meeting in front: it is named while that can be changed.
  private String changes(String meaning) {
    changing.add(meaning);
    return meaning;
  }

  /// Notes that a key is about the steps: it is named while there are any.
  private String along(String meaning) {
    stepping.add(meaning);
    return meaning;
  }

  /// Notes that a key goes through the steps, and so changes the meeting.
  private String steps(String meaning) {
    return changes(along(meaning));
  }

  /// Notes that a key does what a button does that it stands at.
  private String tool(String meaning) {
    atButtons.add(meaning);
    return changes(meaning);
  }

  List<KeyHint> hints(WorkshopViewModel.Content now) {
    List<KeyHint> hints = new ArrayList<>(keys.hints());
    boolean isHeld = now.current().isPresent() && now.side() == Side.HOLD;
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
