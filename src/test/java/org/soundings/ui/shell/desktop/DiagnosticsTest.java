package org.soundings.ui.shell.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Libraries;
import org.soundings.app.UserFolders;
import org.soundings.assessment.FilledAssessment;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

/// The diagnostics that users copy into a bug report, created from an assessment with a marker in
/// every field.
class DiagnosticsTest {

  @TempDir Path folder;

  @Test
  void diagnosticsContainNoTextAndNoDateOfTheAssessment() throws IOException {
    var folders = new UserFolders(folder.resolve("config"), folder.resolve("documents"));
    var filled = new FilledAssessment(Libraries.load(folders, List.of(), "en").value());
    assertThat(filled.markers()).hasSizeGreaterThan(100);
    ScreenContext context = SmallWorld.context(folder.resolve("assessment"), filled.assessment());
    String diagnostics = Diagnostics.of(context, "light");
    assertThat(diagnostics)
        .contains("Soundings ", "Java ", "Answers: " + filled.assessment().answers().size())
        .doesNotContainPattern(FilledAssessment.MARKER)
        .doesNotContain(folder.toString());
    filled.days().keySet().forEach(day -> assertThat(diagnostics).doesNotContain(day.toString()));
    context.open().close();
  }
}
