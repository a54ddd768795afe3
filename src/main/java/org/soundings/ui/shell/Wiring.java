package org.soundings.ui.shell;

import java.util.function.Consumer;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Overlays;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.overview.OverviewViewModel;
import org.soundings.ui.question.ChapterViewModel;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.question.QuestionViewModel;
import org.soundings.ui.question.SideViewModel;
import org.soundings.ui.theme.Look;

/// Makes the screens of one open assessment and says which of them shows a place.
final class Wiring implements Screens {

  private final OverviewView overview;
  private final QuestionView question;

  /// What the screens need of the world outside the assessment.
  ///
  /// @param follow opens a web address
  /// @param copy puts text on the clipboard
  record Outside(Consumer<String> follow, Consumer<String> copy, Look look, Program program) {}

  Wiring(Desk desk, Navigator navigator, Overlays overlays, Outside outside) {
    overview = new OverviewView(new OverviewViewModel(desk, navigator));
    question =
        new QuestionView(
            new ChapterViewModel(desk),
            new QuestionViewModel(desk),
            new SideViewModel(desk),
            navigator,
            () -> {},
            outside.follow(),
            outside.copy());
  }

  @Override
  public Screen overview() {
    return overview;
  }

  @Override
  public Screen at(Place place) {
    return switch (place) {
      case Place.Overview _ -> overview;
      case Place.Questions _, Place.Question _ -> question;
      default -> overview;
    };
  }
}
