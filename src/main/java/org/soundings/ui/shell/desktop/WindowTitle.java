package org.soundings.ui.shell.desktop;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.TypedPath;
import org.soundings.assessment.Assessment;
import org.soundings.ui.screen.ScreenContext;

/// The title of the window: the assessment and its folder, so that an assessment and its copies can
/// be distinguished.
public final class WindowTitle {

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(tr("Soundings"));

  /// The open assessment. One that was closed can still send events.
  private Optional<ScreenContext> shown = Optional.empty();

  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Removes the name of the assessment.
  public void clear() {
    shown = Optional.empty();
    text.set(tr("Soundings"));
  }

  /// Shows the name of an assessment and follows changes of it.
  public void follow(ScreenContext context) {
    shown = Optional.of(context);
    String folder = TypedPath.written(context.open().folder().path());
    name(context.assessment(), folder);
    context
        .workbench()
        .observe(
            assessment -> {
              if (shown.filter(context::equals).isPresent()) {
                name(assessment, folder);
              }
            });
  }

  private void name(Assessment assessment, String folder) {
    text.set(tr("%s – %s – Soundings", assessment.profile().title(), folder));
  }
}
