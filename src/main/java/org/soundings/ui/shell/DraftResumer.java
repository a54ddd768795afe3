package org.soundings.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.actions.ActionsView;
import org.soundings.ui.context.ContextView;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.questiontable.QuestionTableView;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.system.SystemView;
import org.soundings.ui.threats.ThreatsView;
import org.soundings.ui.workshop.WorkshopView;

/// Opens the forms of saved drafts at their places.
final class DraftResumer {

  /// The screens that have forms with drafts.
  record At(
      Supplier<OverviewView> overview,
      Supplier<QuestionView> question,
      Supplier<QuestionTableView> table,
      Supplier<SystemView> system,
      Supplier<ThreatsView> threats,
      Supplier<ContextView> context,
      Supplier<ActionsView> actions,
      Supplier<WorkshopView> workshop) {}

  private final Navigator navigator;
  private final EvidenceActions evidenceActions;
  private final Runnable createMilestone;
  private final Predicate<FormDraft> hasPlace;
  private final At at;

  /// @param createMilestone asks for a milestone
  /// @param hasPlace whether the form of a draft can be opened here
  DraftResumer(
      Navigator navigator,
      EvidenceActions evidenceActions,
      Runnable createMilestone,
      Predicate<FormDraft> hasPlace,
      At at) {
    this.navigator = navigator;
    this.evidenceActions = evidenceActions;
    this.createMilestone = createMilestone;
    this.hasPlace = hasPlace;
    this.at = at;
  }

  /// Opens the form. Several drafts, or one whose form is no longer available, are shown as a list.
  void with(List<FormDraft> drafts) {
    if (drafts.size() == 1 && hasPlace.test(drafts.getFirst())) {
      with(drafts.getFirst());
    } else {
      navigator.go(new Place.Overview());
      at.overview().get().focusDrafts();
    }
  }

  private void with(FormDraft draft) {
    DraftForm.of(draft).ifPresent(form -> with(form, draft.about()));
  }

  private void with(DraftForm form, String about) {
    switch (form) {
      case EVIDENCE -> {
        navigator.go(
            about.isEmpty() ? new Place.EvidenceList(Optional.empty()) : new Place.Question(about));
        evidenceActions.add(!about.isEmpty());
      }
      case COMPONENT -> inPicture(at.system().get().forms()::askComponent);
      case ACTOR -> inPicture(at.system().get().forms()::askActor);
      case ZONE -> inPicture(at.system().get().forms()::askZone);
      case DATA_FLOW -> inPicture(at.system().get().forms()::askDataFlow);
      case THREAT -> {
        navigator.go(new Place.Threats(Optional.empty()));
        at.threats().get().addOwn();
      }
      case PERSON, ASSUMPTION, PERSON_CHANGE, ASSUMPTION_CHANGE -> {
        navigator.go(new Place.Context(Optional.of(FirstStep.PEOPLE)));
        at.context().get().goOn(form, about);
      }
      case DISSENT -> {
        navigator.go(new Place.Question(about));
        at.question().get().dissent();
      }
      case SEVERAL -> {
        navigator.go(new Place.QuestionTable());
        at.table().get().goOn(about);
      }
      case TREATMENT -> {
        navigator.go(new Place.Threats(Optional.of(ThreatId.parse(about))));
        at.threats().get().decide();
      }
      case MILESTONE -> createMilestone.run();
      case NEW_ACTION -> {
        navigator.go(new Place.Actions());
        at.actions().get().add();
      }
      case ACTION, PARKED, DECISION -> {
        navigator.go(new Place.Workshop(Optional.of(about)));
        at.workshop().get().goOn(form);
      }
    }
  }

  private void inPicture(Runnable ask) {
    navigator.go(new Place.SystemModel(Optional.empty()));
    ask.run();
  }
}
