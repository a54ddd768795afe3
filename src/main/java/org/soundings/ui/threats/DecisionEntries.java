package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.Prompted;

/// The input of a decision: rationale, owner, expiry date and verification.
final class DecisionEntries {

  private final MarkdownEditor reason =
      new MarkdownEditor(tr("Rationale"), tr("Rationale and residual risk"), 2);
  private final Field owner = new Field(tr("Risk owner"), tr("role or name"));
  private final DateField until;
  private final Runnable done;
  private final MarkdownEditor verification =
      new MarkdownEditor(
          tr("Verification"), Prompted.example(tr("repeat the same test in production")), 1);

  /// The decision that was shown last, if there was no draft.
  private Optional<Decision> stood = Optional.empty();

  /// The draft that was shown last, "" if there was none.
  private String draftBefore = "";

  /// @param done returns the focus to the list
  DecisionEntries(DecisionViewModel deciding, Runnable done) {
    this.done = done;
    until = new DateField(tr("Expiry date"), deciding::today);
    reason.setOnCommit(deciding::typeReason);
    NameOffer.at(owner, deciding::people).onCommit(deciding::typeOwner);
    until.onCommit(deciding::until);
    verification.setOnCommit(deciding::typeVerification);
  }

  Region reason() {
    return reason;
  }

  /// The fields below the rationale. Verification is one sentence that wraps: Enter confirms it, as
  /// in the fields above.
  Region filledIn() {
    var asked = new GridPane(8, 8);
    asked.addRow(0, Labels.whole(tr("Risk owner"), "muted"), Labels.growing(owner));
    asked.addRow(
        1, Labels.whole(tr("Expiry date"), "muted"), Labels.column(4, until, until.below()));
    GridPane.setHgrow(owner, Priority.ALWAYS);
    asked.getChildren().forEach(each -> GridPane.setValignment(each, VPos.CENTER));
    var seen = Labels.column(4, Labels.label(tr("Verification"), "muted"), verification);
    var filledIn = Labels.column(8, asked, seen);
    EntryLine.in(filledIn, done, owner, until.field(), verification);
    return filledIn;
  }

  /// @param draft the draft that would replace the current decision
  void show(Threat threat, Decision stands, Optional<Decision> draft) {
    Decision decision = draft.orElse(stands);
    reason.setText(decision.rationale());
    owner.show(decision.owner());
    takeDayAlong(threat, draft.isPresent() ? Optional.empty() : Optional.of(stands));
    until.show(subject(threat, decision), decision.expires());
    verification.setText(decision.verification());
    followUndo(draft.isPresent() ? subject(threat, decision) : "");
  }

  /// Whether the text in the date field is not a date.
  boolean isNoDay() {
    return until.isWrong();
  }

  /// Moves an invalid date to the treatment that replaced the one it was typed for, if that has no
  /// text of its own.
  ///
  /// @param stands the decision that is shown; empty while a draft is shown
  private void takeDayAlong(Threat threat, Optional<Decision> stands) {
    Decision before =
        stood.filter(each -> each.threat().equals(threat.id())).orElse(Decision.none(threat.id()));
    stands
        .filter(now -> differsOnlyInTreatment(before, now))
        .ifPresent(now -> until.takeAlong(subject(threat, before), subject(threat, now)));
    stood = stands;
  }

  /// Whether only the treatment changed. A treatment with text of its own starts fresh.
  private static boolean differsOnlyInTreatment(Decision before, Decision now) {
    return before.withTreatment(now.treatment()).stamped(now.by(), now.at()).equals(now);
  }

  private static String subject(Threat threat, Decision decision) {
    return threat.id() + "/" + decision.treatment();
  }

  /// A draft has its own undo, which starts when the draft is opened.
  ///
  /// @param now the id of the draft, "" if there is none
  private void followUndo(String now) {
    if (!now.equals(draftBefore)) {
      draftBefore = now;
      reason.setHandedOver(now.isEmpty());
      verification.setHandedOver(now.isEmpty());
      for (Field each : List.of(owner, until.field())) {
        if (now.isEmpty()) {
          OwnUndo.handedOver(each);
        } else {
          OwnUndo.begin(each);
        }
      }
    }
  }

  /// The message above the fields names this field too.
  void ask(Decision.MissingField missing) {
    switch (missing) {
      case RATIONALE -> reason.write();
      case OWNER -> owner.requestFocus();
      case EXPIRY_DATE -> until.field().requestFocus();
    }
  }

  void commit() {
    reason.commitNow();
    owner.commitNow();
    until.field().commitNow();
    verification.commitNow();
  }
}
