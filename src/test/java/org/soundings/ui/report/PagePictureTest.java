package org.soundings.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class PagePictureTest {

  @Start
  void start(Stage stage) {
    // The picture needs no window.
  }

  @Test
  void thePageIsDrawnAtItsPixelSizeAndLaidOutAtTheGivenWidth(Robot robot) {
    Library library = ReportSamples.library();
    PrintedPage page =
        new ReportPdf()
            .pages(ReportSamples.report(library, ReportSamples.empty(library)))
            .getFirst();
    robot.interact(
        () -> {
          var picture = new PagePicture(new PageFonts());
          picture.draw(page, 400, 1.5);
          assertThat(picture.getWidth()).isEqualTo(600);
          assertThat(picture.getBoundsInParent().getWidth()).isEqualTo(400);
          picture.draw(page, 400, 1);
          assertThat(picture.getWidth()).isEqualTo(400);
        });
  }
}
