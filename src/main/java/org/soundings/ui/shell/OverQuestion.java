package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Supplier;
import org.soundings.pack.Question;
import org.soundings.ui.evidence.BearingView;
import org.soundings.ui.evidence.BearingViewModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// What opens over the window about the question in front.
///
/// @param question the one in front, if any
record OverQuestion(
    ScreenContext context,
    Navigator navigator,
    Overlays overlays,
    Supplier<Optional<Question>> question) {

  /// Shows what an item says about it, to be changed there.
  void bearing(String item) {
    question.get().ifPresent(asked -> bearing(item, asked));
  }

  private void bearing(String item, Question asked) {
    var view =
        new BearingView(
            new BearingViewModel(context, item, asked.id()),
            () -> {
              overlays.close();
              navigator.go(new Place.EvidenceList(Optional.of(item)));
            },
            overlays::close);
    overlays.open(tr("What it says about the question"), view, view.firstFocus());
  }

  /// Shows what changed in the answer to it.
  void history() {
    question.get().ifPresent(new Histories(context, navigator, overlays)::ofAnswer);
  }
}
