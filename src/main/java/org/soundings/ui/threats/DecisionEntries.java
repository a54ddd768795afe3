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

/// What is filled in about a decision: why, who takes care, until when and how it will be seen that
/// it worked.
final class DecisionEntries {

  private final MarkdownEditor reason =
      new MarkdownEditor(tr("Why"), tr("Why this, and what stays even so?"), 2);
  private final Field owner = new Field(tr("Who takes care"), tr("a role or a name"));
  private final DateField until;
  private final Runnable done;
  private final MarkdownEditor verification =
      new MarkdownEditor(
          tr("How will you see that it worked?"),
          Prompted.example(tr("the same test again, in production")),
          1);

  /// What stood when it was shown last, and nothing was begun in its place.
  private Optional<Decision> stood = Optional.empty();

  /// What was begun when it was shown last, "" where nothing was.
  private String begunBefore = "";

  /// @param done gives the focus back to the list
  DecisionEntries(DecidingViewModel deciding, Runnable done) {
    this.done = done;
    until = new DateField(tr("Until when"), deciding::today);
    reason.setOnCommit(deciding::typeReason);
    NameOffer.at(owner, deciding::people).onCommit(deciding::typeOwner);
    until.onCommit(deciding::until);
    verification.setOnCommit(deciding::typeVerification);
  }

  Region reason() {
    return reason;
  }

  /// The entries below the reason. One sentence, which wraps: Enter ends it as it ends the fields
  /// above it.
  Region filledIn() {
    var asked = new GridPane(8, 8);
    asked.addRow(0, Labels.whole(tr("Owner"), "muted"), Labels.growing(owner));
    asked.addRow(
        1, Labels.whole(tr("Until when"), "muted"), Labels.column(4, until, until.below()));
    GridPane.setHgrow(owner, Priority.ALWAYS);
    asked.getChildren().forEach(each -> GridPane.setValignment(each, VPos.CENTER));
    var seen = Labels.column(4, Labels.label(tr("How we will see it"), "muted"), verification);
    var filledIn = Labels.column(8, asked, seen);
    EntryLine.in(filledIn, done, owner, until.field(), verification);
    return filledIn;
  }

  /// @param begun what is begun in the place of what stands
  void show(Threat threat, Decision stands, Optional<Decision> begun) {
    Decision decision = begun.orElse(stands);
    reason.setText(decision.reason());
    owner.show(decision.owner());
    takeDayAlong(threat, begun.isPresent() ? Optional.empty() : Optional.of(stands));
    until.show(subject(threat, decision), decision.until());
    verification.setText(decision.verification());
    followUndo(begun.isPresent() ? subject(threat, decision) : "");
  }

  /// Whether what is typed for a day is none.
  boolean isNoDay() {
    return until.isWrong();
  }

  /// What was typed for one treatment, and is no day, was meant for the one that took its place
  /// without words of its own.
  ///
  /// @param stands what is shown; empty while something else is begun
  private void takeDayAlong(Threat threat, Optional<Decision> stands) {
    Decision before =
        stood.filter(each -> each.threat().equals(threat.id())).orElse(Decision.none(threat.id()));
    stands
        .filter(now -> isTheSameBeside(before, now))
        .ifPresent(now -> until.takeAlong(subject(threat, before), subject(threat, now)));
    stood = stands;
  }

  /// Whether only another treatment was chosen: one that has words of its own begins anew.
  private static boolean isTheSameBeside(Decision before, Decision now) {
    return before.withTreatment(now.treatment()).stamped(now.by(), now.at()).equals(now);
  }

  private static String subject(Threat threat, Decision decision) {
    return threat.id() + "/" + decision.treatment();
  }

  /// What is begun takes back its own words, from where it was begun.
  ///
  /// @param now what is begun, "" where nothing is
  private void followUndo(String now) {
    if (!now.equals(begunBefore)) {
      begunBefore = now;
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

  /// What is said above the fields names it too.
  void ask(Decision.Lack lack) {
    switch (lack) {
      case REASON -> reason.write();
      case OWNER -> owner.requestFocus();
      case UNTIL -> until.field().requestFocus();
    }
  }

  void commit() {
    reason.commitNow();
    owner.commitNow();
    until.field().commitNow();
    verification.commitNow();
  }
}
