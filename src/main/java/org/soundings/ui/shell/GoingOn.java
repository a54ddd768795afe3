package org.soundings.ui.shell;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.ThreatId;
import org.soundings.store.FormDraft;
import org.soundings.ui.BegunForm;
import org.soundings.ui.FirstStep;
import org.soundings.ui.Navigator;
import org.soundings.ui.Place;
import org.soundings.ui.actions.ActionsView;
import org.soundings.ui.context.ContextView;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.questiontable.QuestionTableView;
import org.soundings.ui.system.SystemView;
import org.soundings.ui.threats.ThreatsView;
import org.soundings.ui.workshop.WorkshopView;

/// Opens the forms in which something was begun, each at its place.
final class GoingOn {

  /// The screens that have such forms.
  record At(
      OverviewView overview,
      QuestionView question,
      QuestionTableView table,
      SystemView system,
      ThreatsView threats,
      ContextView context,
      ActionsView actions,
      WorkshopView workshop) {}

  private final Navigator navigator;
  private final Showing showing;
  private final Runnable freeze;
  private final At at;

  /// @param freeze asks for a milestone
  GoingOn(Navigator navigator, Showing showing, Runnable freeze, At at) {
    this.navigator = navigator;
    this.showing = showing;
    this.freeze = freeze;
    this.at = at;
  }

  /// Opens the form; several things stand in a list.
  void with(List<FormDraft> begun) {
    if (begun.size() == 1) {
      with(begun.getFirst());
    } else {
      navigator.go(new Place.Overview());
      at.overview().beginAtBegun();
    }
  }

  private void with(FormDraft begun) {
    BegunForm.of(begun).ifPresent(form -> with(form, begun.about()));
  }

  private void with(BegunForm form, String about) {
    switch (form) {
      case EVIDENCE -> {
        navigator.go(
            about.isEmpty() ? new Place.EvidenceList(Optional.empty()) : new Place.Question(about));
        showing.add(!about.isEmpty());
      }
      case COMPONENT -> inPicture(at.system().forms()::askComponent);
      case ACTOR -> inPicture(at.system().forms()::askActor);
      case ZONE -> inPicture(at.system().forms()::askZone);
      case CONNECTION -> inPicture(at.system().forms()::askConnection);
      case THREAT -> {
        navigator.go(new Place.Threats(Optional.empty()));
        at.threats().addOwn();
      }
      case PERSON, ASSUMPTION, PERSON_CHANGE, ASSUMPTION_CHANGE -> {
        navigator.go(new Place.Context(Optional.of(FirstStep.PEOPLE)));
        at.context().goOn(form, about);
      }
      case DISSENT -> {
        navigator.go(new Place.Question(about));
        at.question().dissent();
      }
      case SEVERAL -> {
        navigator.go(new Place.QuestionTable());
        at.table().goOn(about);
      }
      case TREATMENT -> {
        navigator.go(new Place.Threats(Optional.of(ThreatId.parse(about))));
        at.threats().decide();
      }
      case MILESTONE -> freeze.run();
      case NEW_ACTION -> {
        navigator.go(new Place.Actions());
        at.actions().add();
      }
      case ACTION, PARKED, DECISION -> {
        navigator.go(new Place.Workshop(Optional.of(about)));
        at.workshop().goOn(form);
      }
    }
  }

  private void inPicture(Runnable ask) {
    navigator.go(new Place.SystemPicture(Optional.empty()));
    ask.run();
  }
}
