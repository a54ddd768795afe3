package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.pack.Question;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.ScreenContext;

/// The question of a running session, with its evidence and its status as on the question screen.
/// The surrounding pane decides where each of them is placed.
public final class SessionQuestion {

  private final QuestionViewModel model;
  private final EvidenceList evidence;
  private final StatePane state;
  private final Node stated;
  private String front = "";

  /// @param openEvidence receives the id of a chosen item of evidence
  /// @param changed receives the id of a question whose status was changed here
  /// @param conclude focuses the conclusion
  public SessionQuestion(
      ScreenContext context,
      Consumer<String> openEvidence,
      Consumer<String> changed,
      Runnable conclude) {
    model = new QuestionViewModel(context, changed);
    evidence = new EvidenceList(openEvidence);
    state = new StatePane(model, conclude);
    // Digits are shortcuts of the session.
    state.beNarrow(true);
    stated = Editing.only(new Stated(state));
    model.contentProperty().addListener((_, _, now) -> now.ifPresent(state::show));
  }

  /// The status pane, whose fields commit pending input before the screen changes.
  private static final class Stated extends VBox implements Committing {
    private final StatePane state;

    Stated(StatePane state) {
      super(8, Labels.label(tr("Question status"), "strong"), state);
      this.state = state;
    }

    @Override
    public void commitNow() {
      state.commitNow();
    }
  }

  /// The list of its evidence.
  public Node evidence() {
    return evidence;
  }

  /// Its status, and the fields that the status needs.
  public Node state() {
    return stated;
  }

  /// Shows the current state of a question, or nothing if there is none.
  public void show(Optional<Question> asked) {
    String now = asked.map(Question::id).orElse("");
    boolean isAnother = !now.equals(front);
    if (isAnother) {
      state.commitNow();
      front = now;
    }
    model.open(now);
    model.content().ifPresent(content -> evidence.show(content.evidence(), isAnother));
    Labels.show(evidence, asked.isPresent());
    Labels.show(stated, asked.isPresent());
  }
}
