package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.job.RunningWork;

/// A running job: its name, what it is doing, its progress, and a button to cancel it.
final class RunningBox extends HBox {

  /// @param still whether animations are off
  RunningBox(RunningWork running, ObservableBooleanValue still) {
    Label what = Labels.following(running.whatProperty(), "meta");
    // Keeps the layout stable when a long file name is followed by a short one.
    what.textProperty()
        .addListener(
            (_, _, _) -> what.setMinHeight(Math.max(what.getMinHeight(), what.getHeight())));
    Label howFar = Labels.following(running.howFarProperty(), "meta");
    var bar = new ProgressBar();
    bar.progressProperty().bind(running.fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(running.aloudProperty());
    // The indeterminate bar is an animation.
    bar.visibleProperty()
        .bind(Bindings.not(still).or(running.fractionProperty().greaterThanOrEqualTo(0)));
    NoticeBox.dress(
        this,
        Labels.icon(Feather.LOADER, "muted"),
        Labels.column(4, Labels.wrapped(running.name()), what, bar, howFar));
    var cancel = Labels.button(tr("Cancel"), running::cancel, "link");
    cancel.setAccessibleText(tr("Cancel: %s", running.name()));
    cancel.accessibleHelpProperty().bind(running.aloudProperty());
    cancel.disableProperty().bind(running.stoppingProperty());
    cancel.visibleProperty().bind(cancel.disabledProperty().not());
    getChildren().add(cancel);
  }
}
