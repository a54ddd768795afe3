package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RedactionNotes.Kind;

/// The kind of each field of an assessment. Fields are named as in the files.
final class FieldKinds {

  /// Fields that contain the name of a person, or a role instead.
  private static final Set<String> PEOPLE =
      words(
          "assessment.people.name assessment.assumptions.confirmed_by answers.by"
              + " answers.perspectives.by answers.owner answers.dissents.who evidence.added_by"
              + " evidence.source.stated_by decisions.owner decisions.by decisions.overrides.by"
              + " actions.owner sessions.participants sessions.left_early.who sessions.plan.steps.speakers"
              + " sessions.silent_rounds.notes.who sessions.silent_rounds.finished sessions.silent_rounds.whole"
              + " sessions.parked.owner sessions.cards.to sessions.estimates.voted"
              + " sessions.estimates.rounds.votes.who sessions.estimates.dissents.who"
              + " sessions.estimates.proposed.dissents.who");

  /// Other fields that are redacted. A field includes everything inside it.
  private static final Map<String, Kind> OTHERS =
      Map.ofEntries(
          Map.entry("sessions.notes", Kind.NOTES),
          Map.entry("sessions.retrospective", Kind.NOTES),
          Map.entry("sessions.estimates.rounds", Kind.DISSENT),
          Map.entry("sessions.estimates.after_round", Kind.DISSENT),
          Map.entry("sessions.estimates.voted", Kind.DISSENT),
          Map.entry("sessions.estimates.proposed", Kind.NOTES),
          Map.entry("sessions.silent_rounds", Kind.TALK),
          Map.entry("sessions.cards", Kind.TALK),
          Map.entry("sessions.plan.steps.extended_minutes", Kind.EFFORT),
          Map.entry("sessions.plan.steps.started", Kind.EFFORT),
          Map.entry("sessions.plan.steps.ended", Kind.EFFORT),
          Map.entry("sessions.plan.steps.speakers", Kind.TALK),
          Map.entry("answers.perspectives", Kind.TALK),
          Map.entry("answers.disagreement", Kind.TALK),
          Map.entry("sessions.minutes", Kind.EFFORT),
          Map.entry("actions.effort", Kind.EFFORT),
          Map.entry("system.components.image", Kind.ADDRESSES),
          Map.entry("evidence.system", Kind.ADDRESSES),
          Map.entry("evidence.source.host", Kind.ADDRESSES),
          Map.entry("evidence.source.url", Kind.ADDRESSES),
          Map.entry("reports.branding", Kind.FILES),
          Map.entry("system.components.origin", Kind.FILES),
          Map.entry("system.data_flows.origin", Kind.FILES),
          Map.entry("system.origins", Kind.FILES),
          Map.entry("evidence.source.file.name", Kind.FILES),
          Map.entry("evidence.source.file.original_name", Kind.FILES),
          Map.entry("evidence.source.command", Kind.EVIDENCE),
          Map.entry("evidence.source.text", Kind.EVIDENCE),
          Map.entry("evidence.source.file.reading", Kind.EVIDENCE),
          Map.entry("evidence.mapped_to.sentence", Kind.EVIDENCE),
          Map.entry("evidence.note", Kind.EVIDENCE));

  private static final Set<String> OF_SYSTEM =
      Set.of(
          "assessment.title", "system.components.name", "system.actors.name", "system.zones.name");

  /// Last names of fields with ids and fixed values, in which nothing is redacted.
  private static final Set<String> SET_WORDS =
      words(
          "id question questions threat threats mitigates kind rating confidence"
              + " relation treatment level likelihood impact status layer zone parent from to"
              + " about components side position encryption wording_hash hash sha256 perspective"
              + " validity_category type paper phase outcome decided choice concept template rating_of"
              + " likelihood_of likelihood_voted_in impact_voted_in impact_of actions audience rules");

  /// The same, for fields whose last name is also used for free text elsewhere.
  private static final Set<String> SET_FIELDS = Set.of("reports.included", "reports.excluded");

  private FieldKinds() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isPerson(String field) {
    return PEOPLE.contains(field);
  }

  /// Whether a field contains the name of a person who dissents.
  static boolean isDissent(String field) {
    return field.equals("answers.dissents.who")
        || field.equals("sessions.estimates.dissents.who")
        || field.equals("sessions.estimates.proposed.dissents.who");
  }

  /// Whether a field contains the name of the system or of a part of it.
  static boolean isOfSystem(String field) {
    return OF_SYSTEM.contains(field);
  }

  static Optional<Kind> other(String field) {
    return Optional.ofNullable(OTHERS.get(field));
  }

  /// The replacement in a field that must have a value. A text is in the current language. A web
  /// address and a file name are the same in all languages.
  static Optional<String> standIn(String field) {
    return switch (field) {
      case "evidence.source.url" -> Optional.of(RedactionNotes.ADDRESS);
      case "evidence.source.file.name" -> Optional.of("removed");
      case "evidence.source.text" -> Optional.of(tr("(redacted)"));
      default -> Optional.empty();
    };
  }

  /// Whether a field contains free text, in which names and addresses can occur.
  static boolean isProse(String field) {
    if (field.startsWith("answers.asked.")) {
      // The wording of a question, which includes a field with this name.
      return !field.endsWith(".role");
    }
    return !SET_WORDS.contains(field.substring(field.lastIndexOf('.') + 1))
        && !SET_FIELDS.contains(field)
        && !field.startsWith("assessment.packs")
        && !field.startsWith("assessment.context.factors");
  }

  /// The part of the assessment to which a field belongs, as text.
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
      case "system" -> tr("system model");
      case "threats" -> tr("custom threats");
      case "milestones" -> tr("milestones");
      case "risk_matrix" -> tr("risk matrix");
      case "reports" -> tr("report presets");
      default -> first;
    };
  }
}
