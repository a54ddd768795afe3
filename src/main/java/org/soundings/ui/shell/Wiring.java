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

/// Makes the screens of one open assessment and says which of them shows a place.
final class Wiring implements Screens {

  private final OverviewView overview;
  private final QuestionView question;

  /// What the screens need of the system around them.
  ///
  /// @param follow opens a web address
  /// @param copy puts text on the clipboard
  record System(Consumer<String> follow, Consumer<String> copy) {}

  Wiring(Desk desk, Navigator navigator, Overlays overlays, System system) {
    overview = new OverviewView(new OverviewViewModel(desk, navigator));
    question =
        new QuestionView(
            new ChapterViewModel(desk),
            new QuestionViewModel(desk),
            new SideViewModel(desk),
            navigator,
            () -> {},
            system.follow(),
            system.copy());
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
