package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.soundings.ui.control.Words;

/// The button with which a form begins anew. It asks first, in the place of the buttons it stands
/// among: what was begun is not lost by one click.
final class BeginAnew {

  private final AddViewModel model;
  private final HBox foot;
  private final Runnable then;
  private final Button button;
  private List<Node> offered = List.of();

  /// @param foot the buttons it stands among
  /// @param then goes on in the form that is empty
  BeginAnew(AddViewModel model, HBox foot, Runnable then) {
    this.model = model;
    this.foot = foot;
    this.then = then;
    button = held(model, Words.button(tr("Begin anew"), this::ask, "quiet"));
  }

  Button button() {
    return button;
  }

  private void ask() {
    offered = List.copyOf(foot.getChildren());
    String lost = tr("What was begun is lost then.");
    Button keep = Words.button(tr("Keep it"), this::keep);
    keep.setAccessibleHelp(tr("It is asked whether to leave it out. %s", lost));
    Button leaveOut =
        held(model, Words.button(tr("Leave it out for good"), this::leaveOut, "quiet"));
    leaveOut.setAccessibleHelp(lost);
    foot.getChildren().setAll(keep, leaveOut, Words.growing(Words.wrapped(lost, "meta")));
    keep.requestFocus();
  }

  private void keep() {
    foot.getChildren().setAll(offered);
    button.requestFocus();
  }

  private void leaveOut() {
    foot.getChildren().setAll(offered);
    model.clear();
    then.run();
  }

  /// While it is being added nothing is left out.
  private static Button held(AddViewModel model, Button held) {
    held.disableProperty().bind(model.addingProperty());
    return held;
  }
}
