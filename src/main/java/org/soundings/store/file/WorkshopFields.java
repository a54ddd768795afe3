package org.soundings.store.file;

import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.yaml.Binding;

/// The fields of a session's file for a session that was run with the program.
final class WorkshopFields {

  private WorkshopFields() {}

  static Workshop workshop(Binding<Session> file) {
    var held =
        new Workshop.Held(
            file.instant("started", session -> session.workshop().started()),
            file.instant("ended", session -> session.workshop().ended()));
    var left =
        file.each(
            "left_early", session -> session.workshop().leftEarly(), WorkshopFields::departure);
    Plan plan =
        file.innerOrNone(
            "plan", Plan.EMPTY, session -> session.workshop().plan(), WorkshopFields::plan);
    var silent =
        file.each(
            "silent_rounds", session -> session.workshop().silentRounds(), WorkshopFields::silent);
    var estimates =
        file.each("estimates", session -> session.workshop().estimates(), EstimateFields::estimate);
    return new Workshop(
        held,
        left,
        plan,
        silent,
        estimates,
        results(file),
        file.innerOrNone(
            "retrospective",
            Workshop.Retrospective.NONE,
            session -> session.workshop().retrospective(),
            WorkshopFields::retrospective));
  }

  private static Workshop.Results results(Binding<Session> file) {
    return new Workshop.Results(
        file.each("parked", session -> session.workshop().parked(), WorkshopFields::parked),
        file.each("decisions", session -> session.workshop().agreed(), WorkshopFields::agreed),
        file.texts("actions", session -> session.workshop().actions()),
        file.each("cards", session -> session.workshop().cards(), WorkshopFields::card));
  }

  private static Workshop.Departure departure(Binding<Workshop.Departure> file) {
    return new Workshop.Departure(
        file.required("who", Workshop.Departure::who),
        file.number("after_minutes", Workshop.Departure::afterMinutes));
  }

  // The agenda.

  private static Plan plan(Binding<Plan> file) {
    return new Plan(
        file.text("template", Plan::template),
        file.each("steps", Plan::steps, WorkshopFields::step));
  }

  private static PlanStep step(Binding<PlanStep> file) {
    return new PlanStep(
        file.maybeWord("phase", Phase.class, PlanStep::phase),
        file.text("question", PlanStep::question),
        file.text("title", PlanStep::title),
        Math.max(1, file.number("minutes", PlanStep::minutes)),
        new PlanStep.Course(
            Math.max(0, file.count("extended_minutes", step -> step.course().extended())),
            file.instant("started", step -> step.course().started()),
            file.instant("ended", step -> step.course().ended()),
            file.texts("speakers", step -> step.course().spoke()),
            file.flag("done", PlanStep::done)));
  }

  // The silent rounds.

  private static SilentRound silent(Binding<SilentRound> file) {
    String question = file.required("question", SilentRound::question);
    boolean shown = file.flag("revealed", SilentRound::revealed);
    var finished = file.texts("finished", SilentRound::finished);
    var whole = file.texts("whole", SilentRound::whole);
    return new SilentRound(
        question,
        file.each("notes", SilentRound::notes, WorkshopFields::note),
        finished,
        whole,
        shown);
  }

  private static SilentRound.Note note(Binding<SilentRound.Note> file) {
    return new SilentRound.Note(
        file.text("who", SilentRound.Note::who),
        file.text("text", SilentRound.Note::text),
        file.text("group", SilentRound.Note::group),
        file.text("perspective", SilentRound.Note::perspective));
  }

  // The results.

  private static Workshop.Parked parked(Binding<Workshop.Parked> file) {
    return new Workshop.Parked(
        file.text("topic", Workshop.Parked::what),
        file.text("reason", Workshop.Parked::why),
        file.text("owner", Workshop.Parked::who),
        file.text("question", Workshop.Parked::question));
  }

  private static Workshop.Agreed agreed(Binding<Workshop.Agreed> file) {
    return new Workshop.Agreed(
        file.text("decision", Workshop.Agreed::what),
        file.text("reason", Workshop.Agreed::reason),
        file.text("question", Workshop.Agreed::question));
  }

  private static DealtCard card(Binding<DealtCard> file) {
    String concept = file.required("concept", DealtCard::concept);
    if (concept.isBlank()) {
      file.refuse();
    }
    return new DealtCard(
        concept,
        file.text("to", DealtCard::to),
        file.text("question", DealtCard::question),
        file.word("outcome", DealtCard.Outcome.DEALT, DealtCard::outcome),
        file.text("note", DealtCard::raised));
  }

  private static Workshop.Retrospective retrospective(Binding<Workshop.Retrospective> file) {
    return new Workshop.Retrospective(
        file.text("worked", Workshop.Retrospective::worked),
        file.text("change", Workshop.Retrospective::change));
  }
}
