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

/// The question that a session is at, with what its own screen has of it: the evidence, and the
/// state with what each state asks for. The pane around it says where each of them stands.
public final class SessionQuestion {

  private final QuestionViewModel model;
  private final EvidenceList evidence;
  private final StatePane state;
  private final Node stated;
  private String front = "";

  /// @param openEvidence told the id of an item of evidence that was chosen
  /// @param changed told the id of a question whose state was changed here
  /// @param conclude puts the focus where it is written what all agree on
  public SessionQuestion(
      ScreenContext context,
      Consumer<String> openEvidence,
      Consumer<String> changed,
      Runnable conclude) {
    model = new QuestionViewModel(context, changed);
    evidence = new EvidenceList(openEvidence);
    state = new StatePane(model, conclude);
    // Digits are keys of the session around it.
    state.beNarrow(true);
    stated = Editing.only(new Stated(state));
    model.contentProperty().addListener((_, _, now) -> now.ifPresent(state::show));
  }

  /// The state pane, whose fields hand over what is typed before the screen is left.
  private static final class Stated extends VBox implements Committing {
    private final StatePane state;

    Stated(StatePane state) {
      super(8, Labels.label(tr("Where this question stands"), "strong"), state);
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

  /// Its state, and what that asks for.
  public Node state() {
    return stated;
  }

  /// Shows a question as it is now; where none is asked, nothing of it.
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
