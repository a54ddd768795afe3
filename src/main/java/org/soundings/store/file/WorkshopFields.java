package org.soundings.store.file;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The keys of a session's file that a meeting held with the program adds.
final class WorkshopFields {

  private WorkshopFields() {}

  static void write(Node.MappingBuilder file, Workshop workshop) {
    file.plain("begun", workshop.begun())
        .plain("ended", workshop.ended())
        .put("left", list(workshop.left(), WorkshopFields::departure))
        .put("plan", plan(workshop.plan()))
        .put("silent", list(workshop.silent(), WorkshopFields::silent))
        .put("estimates", list(workshop.estimates(), EstimateFields::write))
        .put("parked", list(workshop.parked(), WorkshopFields::parked))
        .put("agreed", list(workshop.agreed(), WorkshopFields::agreed))
        .put("actions", Node.texts(workshop.actions()))
        .put("cards", list(workshop.cards(), WorkshopFields::card))
        .put("retrospective", retrospective(workshop.retrospective()));
  }

  static Workshop read(Fields fields) {
    return new Workshop(
        fields.instant("begun").orElse(null),
        fields.instant("ended").orElse(null),
        fields.each("left", WorkshopFields::readDeparture),
        fields.fields("plan").map(WorkshopFields::readPlan).orElse(Plan.EMPTY),
        fields.each("silent", WorkshopFields::readSilent),
        fields.each("estimates", EstimateFields::read),
        fields.each("parked", WorkshopFields::readParked),
        fields.each("agreed", WorkshopFields::readAgreed),
        fields.texts("actions"),
        fields.each("cards", WorkshopFields::readCard),
        fields
            .fields("retrospective")
            .map(WorkshopFields::readRetrospective)
            .orElse(Workshop.Retrospective.NONE));
  }

  private static <T> Node list(List<T> items, Function<T, Node> writer) {
    return Node.list(items.stream().map(writer).toList());
  }

  private static Node departure(Workshop.Departure departure) {
    return Node.mapping().text("who", departure.who()).plain("after", departure.after()).build();
  }

  private static Workshop.Departure readDeparture(Fields fields) {
    var departure =
        new Workshop.Departure(fields.requiredText("who"), fields.integer("after").orElse(0));
    fields.finish();
    return departure;
  }

  // The plan.

  private static Node plan(Plan plan) {
    return plan.equals(Plan.EMPTY)
        ? Node.absent()
        : Node.mapping()
            .text("template", plan.template())
            .put("steps", list(plan.steps(), WorkshopFields::step))
            .build();
  }

  private static Plan readPlan(Fields fields) {
    var plan = new Plan(fields.text("template"), fields.each("steps", WorkshopFields::readStep));
    fields.finish();
    return plan;
  }

  private static Node step(PlanStep step) {
    return Node.mapping()
        .text("phase", step.phase() == null ? "" : Fields.word(step.phase()))
        .text("question", step.question())
        .text("title", step.title())
        .plain("minutes", step.minutes())
        .plain("extended_minutes", step.course().extended() == 0 ? null : step.course().extended())
        .plain("begun", step.course().begun())
        .plain("ended", step.course().ended())
        .put("spoke", Node.texts(step.course().spoke()))
        .plain("done", step.done() ? "true" : null)
        .build();
  }

  private static PlanStep readStep(Fields fields) {
    var step =
        new PlanStep(
            fields.word("phase", Phase.class).orElse(null),
            fields.text("question"),
            fields.text("title"),
            Math.max(1, fields.integer("minutes").orElse(1)),
            readCourse(fields));
    fields.finish();
    return step;
  }

  private static PlanStep.Course readCourse(Fields fields) {
    return new PlanStep.Course(
        Math.max(0, fields.integer("extended_minutes").orElse(0)),
        fields.instant("begun").orElse(null),
        fields.instant("ended").orElse(null),
        fields.texts("spoke"),
        fields.bool("done", false));
  }

  // The silent rounds.

  private static Node silent(SilentRound round) {
    return Node.mapping()
        .text("question", round.question())
        .plain("shown", round.shown() ? "true" : null)
        .put("finished", Node.texts(round.finished()))
        .put("whole", Node.texts(round.whole()))
        .put("notes", list(round.notes(), WorkshopFields::note))
        .build();
  }

  private static SilentRound readSilent(Fields fields) {
    String question = fields.requiredText("question");
    boolean shown = fields.bool("shown", false);
    List<String> finished = fields.texts("finished");
    List<String> whole = fields.texts("whole");
    List<SilentRound.Note> notes = fields.each("notes", WorkshopFields::readNote);
    var round = new SilentRound(question, notes, finished, whole, shown);
    fields.finish();
    return round;
  }

  private static Node note(SilentRound.Note note) {
    return Node.mapping()
        .text("who", note.who())
        .text("text", note.text())
        .text("group", note.group())
        .text("lane", note.lane())
        .build();
  }

  private static SilentRound.Note readNote(Fields fields) {
    var note =
        new SilentRound.Note(
            fields.text("who"), fields.text("text"), fields.text("group"), fields.text("lane"));
    fields.finish();
    return note;
  }

  // What came of it.

  private static Node parked(Workshop.Parked parked) {
    return Node.mapping()
        .text("what", parked.what())
        .text("why", parked.why())
        .text("who", parked.who())
        .text("question", parked.question())
        .build();
  }

  private static Workshop.Parked readParked(Fields fields) {
    var parked =
        new Workshop.Parked(
            fields.text("what"), fields.text("why"), fields.text("who"), fields.text("question"));
    fields.finish();
    return parked;
  }

  private static Node agreed(Workshop.Agreed agreed) {
    return Node.mapping()
        .text("what", agreed.what())
        .text("reason", agreed.reason())
        .text("question", agreed.question())
        .build();
  }

  private static Workshop.Agreed readAgreed(Fields fields) {
    var agreed =
        new Workshop.Agreed(fields.text("what"), fields.text("reason"), fields.text("question"));
    fields.finish();
    return agreed;
  }

  private static Node card(DealtCard card) {
    return Node.mapping()
        .text("concept", card.concept())
        .text("to", card.to())
        .text("question", card.question())
        .text("outcome", Fields.word(card.outcome()))
        .text("raised", card.raised())
        .build();
  }

  private static @Nullable DealtCard readCard(Fields fields) {
    String concept = fields.requiredText("concept");
    var card =
        new DealtCard(
            concept,
            fields.text("to"),
            fields.text("question"),
            fields.word("outcome", DealtCard.Outcome.class).orElse(DealtCard.Outcome.DEALT),
            fields.text("raised"));
    fields.finish();
    return concept.isBlank() ? null : card;
  }

  private static Node retrospective(Workshop.Retrospective retrospective) {
    return retrospective.equals(Workshop.Retrospective.NONE)
        ? Node.absent()
        : Node.mapping()
            .text("worked", retrospective.worked())
            .text("change", retrospective.change())
            .build();
  }

  private static Workshop.Retrospective readRetrospective(Fields fields) {
    var read = new Workshop.Retrospective(fields.text("worked"), fields.text("change"));
    fields.finish();
    return read;
  }
}
