package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.OwnUndo;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.control.text.QuietLine;

/// What the team does about a threat, why, who, until when, and how anyone will see that it worked.
final class DecisionPane extends VBox {

  private final ThreatsViewModel model;
  private final DecidingViewModel deciding;
  private final Segments<Decision.Treatment> treatment = new Segments<>(tr("What we do about it"));
  private final MarkdownEditor reason =
      new MarkdownEditor(tr("Why"), tr("Why this, and what stays even so?"), 2);
  private final Field owner = new Field(tr("Who takes care"), tr("a role or a name"));
  private final DateField until;
  private final MarkdownEditor verification =
      new MarkdownEditor(
          tr("How will you see that it worked?"),
          Prompted.example(tr("the same test again, in production")),
          1);
  private final Label runOut = Labels.wrapped("", "text-dont-know");
  private final QuietLine missing = new QuietLine();
  private final Label standing = Labels.wrapped("", "muted");
  private final Label waiting = Labels.wrapped("", "muted");
  private final Button takeOver;
  private final Button decide = Labels.button(tr("Decide so"), this::decideSo, "primary");
  private final FlowPane choice;
  private final Button past;
  private boolean showing;

  /// What stood when it was shown last, and nothing was begun in its place.
  private Optional<Decision> stood = Optional.empty();

  /// What was begun when it was shown last, "" where nothing was.
  private String begunBefore = "";

  /// @param done gives the focus back to the list
  /// @param history shows what was decided before
  DecisionPane(ThreatsViewModel model, Runnable done, Runnable history) {
    super(8);
    getStyleClass().add("decision");
    Editing.only(treatment.wrapping());
    this.model = model;
    deciding = model.deciding();
    past = Labels.button(tr("History"), history, "link");
    until = new DateField(tr("Until when"), deciding::today);
    for (Decision.Treatment each : Decision.Treatment.values()) {
      treatment.with(each, each.title());
    }
    treatment
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                deciding.treat(now);
                // What it asks for now may be more than was in sight.
                Panes.reveal(this);
              }
            });
    reason.setOnCommit(deciding::typeReason);
    NameOffer.at(owner, deciding::people).onCommit(deciding::typeOwner);
    until.onCommit(deciding::until);
    verification.setOnCommit(deciding::typeVerification);
    takeOver =
        Editing.only(
            Labels.button(tr("Take these words over"), Feather.COPY, this::takeOver, "link"));
    choice =
        Editing.only(
            new FlowPane(
                8,
                8,
                Labels.row(8, decide, new KeyCap("Ctrl Enter")),
                Labels.button(tr("Leave it as it is"), this::leaveAsItIs)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    OwnUndo.in(this, this::takesBack);
    var asked = new GridPane(8, 8);
    asked.addRow(0, Labels.whole(tr("Owner"), "muted"), Labels.growing(owner));
    asked.addRow(
        1, Labels.whole(tr("Until when"), "muted"), Labels.column(4, until, until.below()));
    GridPane.setHgrow(owner, Priority.ALWAYS);
    asked.getChildren().forEach(each -> GridPane.setValignment(each, VPos.CENTER));
    // One sentence, which wraps: Enter ends it as it ends the fields above it.
    var seen = Labels.column(4, Labels.label(tr("How we will see it"), "muted"), verification);
    var filledIn = Labels.column(8, asked, seen);
    EntryLine.in(filledIn, done, owner, until.field(), verification);
    getChildren()
        .addAll(
            heading(), runOut, treatment, missing, standing, reason, takeOver, filledIn, choice,
            waiting);
  }

  private Node heading() {
    past.setAccessibleText(tr("History of the decision"));
    return Labels.row(8, Labels.growing(Labels.label(tr("What we do about it"), "strong")), past);
  }

  /// Decides what is begun by Ctrl Enter, from any of its fields.
  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && choice.isVisible()) {
      key.consume();
      decideSo();
    }
  }

  void show(Threat threat) {
    showing = true;
    Decision stands = model.decision(threat);
    Optional<Decision> begun = deciding.begun(threat);
    standing.setText(begun.map(now -> model.decisions().standing(stands, now)).orElse(""));
    Labels.show(standing, begun.isPresent());
    // Not in the place of words that were written since.
    boolean isWordless = begun.filter(now -> now.reason().isBlank()).isPresent();
    Labels.show(takeOver, isWordless && !stands.reason().isBlank());
    Decision decision = begun.orElse(stands);
    Labels.show(past, stands.isJudged() || stands.isNoted());
    Labels.show(runOut, model.isExpired(threat));
    runOut.setText(tr("It was %s.", model.decisions().of(stands).orElse("")));
    Labels.show(choice, begun.isPresent());
    decide.setDisable(!deciding.canDecide(threat));
    waiting.setText(
        model.decisions().waiting(deciding.waitedFor(threat), deciding.besideWhatStands(threat)));
    Labels.show(waiting, !waiting.getText().isEmpty());
    missing.say(begun.isPresent() ? "" : model.decisions().missing(stands));
    treatment.setValue(decision.treatment());
    reason.setText(decision.reason());
    owner.show(decision.owner());
    takeDayAlong(threat, begun.isPresent() ? Optional.empty() : Optional.of(stands));
    until.show(subject(threat, decision), decision.until());
    verification.setText(decision.verification());
    followUndo(begun.isPresent() ? subject(threat, decision) : "");
    showing = false;
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

  private void takeOver() {
    // The button goes once they are taken over.
    Focus.first(treatment).ifPresent(Node::requestFocus);
    deciding.takeWordsOver();
  }

  private void decideSo() {
    commitAll();
    Optional<Decision.Lack> lack =
        until.isWrong() ? Optional.of(Decision.Lack.UNTIL) : deciding.lack();
    lack.ifPresentOrElse(
        this::ask,
        () -> {
          Focus.first(treatment).ifPresent(Node::requestFocus);
          deciding.decide();
        });
  }

  /// What is said above the fields names it too.
  private void ask(Decision.Lack lack) {
    switch (lack) {
      case REASON -> reason.write();
      case OWNER -> owner.requestFocus();
      case UNTIL -> until.field().requestFocus();
    }
  }

  private void leaveAsItIs() {
    commitAll();
    Focus.first(treatment).ifPresent(Node::requestFocus);
    deciding.leaveAsItIs();
  }

  /// A treatment that was chosen in the place of another is no step of the program yet.
  private boolean takesBack() {
    boolean isBegun = choice.isVisible();
    if (isBegun) {
      leaveAsItIs();
    }
    return isBegun;
  }

  private void commitAll() {
    reason.commitNow();
    owner.commitNow();
    until.field().commitNow();
    verification.commitNow();
  }

  /// Puts the focus into it, with the whole of it in sight.
  void decide() {
    Focus.first(treatment).ifPresent(Node::requestFocus);
    Panes.reveal(this);
  }
}
