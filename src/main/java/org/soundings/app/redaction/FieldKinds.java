package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.report.Removed;
import org.soundings.report.Removed.Kind;

/// Which field of an assessment holds which kind of thing. Fields are named as in the files.
final class FieldKinds {

  /// Fields that hold the name of a person, or a role in its place.
  private static final Set<String> PEOPLE =
      words(
          "assessment.people.name assessment.assumptions.confirmed_by answers.by"
              + " answers.lanes.by answers.who_finds_out answers.dissents.who evidence.added_by"
              + " evidence.source.said_by decisions.owner decisions.by decisions.overrides.by"
              + " actions.owner sessions.participants sessions.left.who sessions.plan.steps.spoke"
              + " sessions.silent.notes.who sessions.silent.finished sessions.silent.whole"
              + " sessions.parked.who sessions.cards.to sessions.estimates.voted"
              + " sessions.estimates.rounds.votes.who sessions.estimates.dissents.who"
              + " sessions.estimates.proposed.dissents.who");

  /// What else is not for everybody. A field goes with all that is in it.
  private static final Map<String, Kind> OTHERS =
      Map.ofEntries(
          Map.entry("sessions.notes", Kind.NOTES),
          Map.entry("sessions.retrospective", Kind.NOTES),
          Map.entry("sessions.estimates.rounds", Kind.DISSENT),
          Map.entry("sessions.estimates.after_round", Kind.DISSENT),
          Map.entry("sessions.estimates.voted", Kind.DISSENT),
          Map.entry("sessions.estimates.proposed", Kind.NOTES),
          Map.entry("sessions.silent", Kind.TALK),
          Map.entry("sessions.cards", Kind.TALK),
          Map.entry("sessions.plan.steps.extended_minutes", Kind.EFFORT),
          Map.entry("sessions.plan.steps.begun", Kind.EFFORT),
          Map.entry("sessions.plan.steps.ended", Kind.EFFORT),
          Map.entry("sessions.plan.steps.spoke", Kind.TALK),
          Map.entry("answers.lanes", Kind.TALK),
          Map.entry("answers.difference", Kind.TALK),
          Map.entry("sessions.minutes", Kind.EFFORT),
          Map.entry("actions.effort", Kind.EFFORT),
          Map.entry("system.components.image", Kind.ADDRESSES),
          Map.entry("evidence.system", Kind.ADDRESSES),
          Map.entry("evidence.source.host", Kind.ADDRESSES),
          Map.entry("evidence.source.url", Kind.ADDRESSES),
          Map.entry("reports.brand", Kind.FILES),
          Map.entry("system.components.origin", Kind.FILES),
          Map.entry("system.connections.origin", Kind.FILES),
          Map.entry("system.origins", Kind.FILES),
          Map.entry("evidence.source.file.name", Kind.FILES),
          Map.entry("evidence.source.file.original_name", Kind.FILES),
          Map.entry("evidence.source.command", Kind.EVIDENCE),
          Map.entry("evidence.source.text", Kind.EVIDENCE),
          Map.entry("evidence.source.file.reading", Kind.EVIDENCE),
          Map.entry("evidence.bears_on.sentence", Kind.EVIDENCE),
          Map.entry("evidence.note", Kind.EVIDENCE));

  private static final Set<String> OF_SYSTEM =
      Set.of(
          "assessment.title", "system.components.name", "system.actors.name", "system.zones.name");

  /// Last names of fields that hold ids and set words, in which nothing is looked for.
  private static final Set<String> SET_WORDS =
      words(
          "id question questions threat threats closes kind state standing confidence"
              + " relation treatment level likelihood impact status layer zone within from to"
              + " about components side position encryption wording digest sha256 perspective"
              + " ages_like form paper phase outcome decided choice concept template standing_of"
              + " likelihood_of likelihood_voted_in impact_voted_in impact_of actions readers"
              + " added left_out rules");

  private FieldKinds() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isPerson(String field) {
    return PEOPLE.contains(field);
  }

  /// Whose name a field holds if it is that of somebody who sees it otherwise.
  static boolean isDissent(String field) {
    return field.equals("answers.dissents.who")
        || field.equals("sessions.estimates.dissents.who")
        || field.equals("sessions.estimates.proposed.dissents.who");
  }

  /// Whether a field holds the name of the system or of a part of it.
  static boolean isOfSystem(String field) {
    return OF_SYSTEM.contains(field);
  }

  static Optional<Kind> other(String field) {
    return Optional.ofNullable(OTHERS.get(field));
  }

  /// What stands in a field that cannot be without a value. Only a text is in the language that is
  /// spoken; an address and a file name are the same in all.
  static Optional<String> standIn(String field) {
    return switch (field) {
      case "evidence.source.url" -> Optional.of(Removed.ADDRESS);
      case "evidence.source.file.name" -> Optional.of("removed");
      case "evidence.source.text" -> Optional.of(tr("(taken away)"));
      default -> Optional.empty();
    };
  }

  /// Whether people write what they like there, so that names and addresses may stand in it.
  static boolean isProse(String field) {
    if (field.startsWith("answers.asked.")) {
      // The words of a question, among them one that is called so.
      return !field.endsWith(".role");
    }
    return !SET_WORDS.contains(field.substring(field.lastIndexOf('.') + 1))
        && !field.startsWith("assessment.packs")
        && !field.startsWith("assessment.context.factors");
  }

  /// The part of the assessment in which a field stands, in words.
  static String place(String field) {
    if (field.startsWith("assessment.people")) {
      return trc("a field", "people");
    }
    String first = field.substring(0, Math.max(field.indexOf('.'), 0));
    return switch (first) {
      case "assessment" -> tr("scope and context");
      case "answers" -> trc("a field", "answers");
      case "evidence" -> trc("a field", "evidence");
      case "decisions" -> trc("a field", "decisions");
      case "actions" -> trc("a field", "actions");
      case "sessions" -> trc("a field", "sessions");
      case "system" -> tr("system picture");
      case "threats" -> tr("own threats");
      case "milestones" -> tr("milestones");
      case "risk_table" -> tr("risk table");
      case "reports" -> tr("saved reports");
      default -> first;
    };
  }
}
