package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.TypedPath;
import org.soundings.assessment.Assessment;
import org.soundings.ui.ScreenContext;

/// What the desktop calls the window: the assessment and its folder, so that an assessment and its
/// copies are told apart.
final class WindowTitle {

  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(tr("Soundings"));

  /// What is open; one that was left may still tell something.
  private Optional<ScreenContext> shown = Optional.empty();

  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Names no assessment.
  void clear() {
    shown = Optional.empty();
    text.set(tr("Soundings"));
  }

  /// Names an assessment, and follows its name.
  void follow(ScreenContext desk) {
    shown = Optional.of(desk);
    String folder = TypedPath.written(desk.open().folder().path());
    name(desk.assessment(), folder);
    desk.workbench()
        .observe(
            assessment -> {
              if (shown.filter(desk::equals).isPresent()) {
                name(assessment, folder);
              }
            });
  }

  private void name(Assessment assessment, String folder) {
    text.set(tr("%s – %s – Soundings", assessment.profile().title(), folder));
  }
}
