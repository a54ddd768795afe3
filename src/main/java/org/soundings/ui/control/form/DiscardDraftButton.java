package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.soundings.ui.control.text.Labels;

/// The button that discards the draft of a form. It asks for confirmation in place of the buttons
/// around it, so that one click cannot lose a draft.
public final class DiscardDraftButton {

  private final Pane foot;
  private final Runnable clear;
  private final Button button;
  private final Button discard = Labels.button(tr("Discard permanently"), this::discard, "quiet");
  private List<Node> offered = List.of();

  /// @param foot the buttons around it
  /// @param clear empties the form and keeps it open
  public DiscardDraftButton(Pane foot, Runnable clear) {
    this(tr("Discard draft"), foot, clear);
  }

  /// @param name the label if it does something other than start again
  public DiscardDraftButton(String name, Pane foot, Runnable clear) {
    this.foot = foot;
    this.clear = clear;
    button = Labels.button(name, this::ask, "quiet");
  }

  public Button button() {
    return button;
  }

  /// The button that confirms.
  public Button confirmation() {
    return discard;
  }

  private void ask() {
    offered = List.copyOf(foot.getChildren());
    String lost = tr("The draft cannot be recovered.");
    Button keep = Labels.button(tr("Keep draft"), this::keep);
    keep.setAccessibleHelp(tr("Discard the draft? %s", lost));
    discard.setAccessibleHelp(lost);
    foot.getChildren().setAll(keep, discard, Labels.growing(Labels.wrapped(lost, "meta")));
    keep.requestFocus();
  }

  private void keep() {
    foot.getChildren().setAll(offered);
    button.requestFocus();
  }

  private void discard() {
    foot.getChildren().setAll(offered);
    clear.run();
  }
}
