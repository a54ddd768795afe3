package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Question;
import org.soundings.ui.history.HistoryView;
import org.soundings.ui.history.HistoryViewModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.SettingsPart;

/// Opens the history of one part of the assessment in an overlay.
record Histories(ScreenContext context, Navigator navigator, Overlays overlays) {

  /// Shows the history of an answer.
  void ofAnswer(Question question) {
    open(tr("Answer history"), HistoryViewModel.ofAnswer(context, question));
  }

  /// Shows the history of a decision.
  void ofDecision(ThreatId threat) {
    open(tr("Decision history"), HistoryViewModel.ofDecision(context, threat));
  }

  /// Shows the history of an action.
  void ofAction(Action action) {
    open(tr("Action history"), HistoryViewModel.ofAction(context, action));
  }

  /// Opens a place and its history in an overlay. Does nothing if no available pack has the
  /// question.
  void at(Place place) {
    switch (place) {
      case Place.Question(var id) ->
          context
              .library()
              .question(id)
              .ifPresent(
                  question -> {
                    navigator.go(place);
                    ofAnswer(question);
                  });
      case Place.Threats(var id) -> {
        navigator.go(place);
        id.ifPresent(this::ofDecision);
      }
      default -> throw new IllegalArgumentException("no history is shown of " + place);
    }
  }

  private void open(String name, HistoryViewModel model) {
    var view =
        new HistoryView(
            model,
            () -> {
              overlays.close();
              navigator.refresh();
            },
            this::sayWhoYouAre);
    overlays.open(name, view, view.firstFocus());
  }

  private void sayWhoYouAre() {
    overlays.close();
    navigator.go(new Place.Settings(Optional.of(SettingsPart.NAME)));
  }
}
