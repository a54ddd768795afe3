package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Supplier;
import org.soundings.pack.Question;
import org.soundings.ui.evidence.MappingView;
import org.soundings.ui.evidence.MappingViewModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The overlays about the current question.
///
/// @param question the current question, if any
record OverQuestion(
    ScreenContext context,
    Navigator navigator,
    Overlays overlays,
    Supplier<Optional<Question>> question) {

  /// Shows the mapping of an item of evidence to the question, for editing.
  void mapping(String item) {
    question.get().ifPresent(asked -> mapping(item, asked));
  }

  private void mapping(String item, Question asked) {
    var view =
        new MappingView(
            new MappingViewModel(context, item, asked.id()),
            () -> {
              overlays.close();
              navigator.go(new Place.EvidenceList(Optional.of(item)));
            },
            overlays::close);
    overlays.open(tr("Relation to the question"), view, view.firstFocus());
  }

  /// Shows the history of its answer.
  void history() {
    question.get().ifPresent(new Histories(context, navigator, overlays)::ofAnswer);
  }
}
