package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.soundings.ui.control.text.Labels;

/// The button with which a form begins anew. It asks first, in the place of the buttons it stands
/// among: what was begun is not lost by one click.
public final class BeginAnew {

  private final Pane foot;
  private final Runnable clear;
  private final Button button;
  private final Button leaveOut =
      Labels.button(tr("Leave it out for good"), this::leaveOut, "quiet");
  private List<Node> offered = List.of();

  /// @param foot the buttons it stands among
  /// @param clear empties the form and goes on in it
  public BeginAnew(Pane foot, Runnable clear) {
    this(tr("Begin anew"), foot, clear);
  }

  /// @param name what it says where nothing begins anew
  public BeginAnew(String name, Pane foot, Runnable clear) {
    this.foot = foot;
    this.clear = clear;
    button = Labels.button(name, this::ask, "quiet");
  }

  public Button button() {
    return button;
  }

  /// The button by which it is confirmed.
  public Button confirmation() {
    return leaveOut;
  }

  private void ask() {
    offered = List.copyOf(foot.getChildren());
    String lost = tr("What you began is lost.");
    Button keep = Labels.button(tr("Keep it"), this::keep);
    keep.setAccessibleHelp(tr("It is asked whether to leave it out. %s", lost));
    leaveOut.setAccessibleHelp(lost);
    foot.getChildren().setAll(keep, leaveOut, Labels.growing(Labels.wrapped(lost, "meta")));
    keep.requestFocus();
  }

  private void keep() {
    foot.getChildren().setAll(offered);
    button.requestFocus();
  }

  private void leaveOut() {
    foot.getChildren().setAll(offered);
    clear.run();
  }
}
