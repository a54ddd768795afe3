package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class EvidenceViewModelTest {

  @TempDir Path folder;

  @Test
  void evidenceThatIsNotAReportExplainsTheMissingFindings() {
    List<Place> gone = new ArrayList<>();
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = new EvidenceViewModel(context, gone::add);
    assertThat(model.content().current()).isPresent();
    model.showFindings();
    assertThat(gone).isEmpty();
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .containsExactly(
            "This evidence is not a tool report, so it contains no findings. Select a tool report.");
  }
}
