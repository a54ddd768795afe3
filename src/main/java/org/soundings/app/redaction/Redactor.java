package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RedactionNotes.Kind;
import org.soundings.store.AssessmentTexts;

/// Redacts an assessment for an audience. One redactor gives the same names and addresses the same
/// replacements everywhere.
public final class Redactor {

  private final Audience audience;
  private final Set<Kind> kinds;
  private final SystemNames system = new SystemNames();
  private final RedactionList people;
  private final RedactionList list;
  private final ProseRedaction prose;

  /// @param material everything that will be shown; names and addresses are collected from it
  public Redactor(Audience audience, List<Assessment> material) {
    this(audience, material, Set.of(), List.of());
  }

  /// @param material everything that will be shown; names and addresses are collected from it
  /// @param others further names of people
  /// @param words further words to redact
  public Redactor(
      Audience audience, List<Assessment> material, Set<String> others, Collection<String> words) {
    this.audience = audience;
    kinds = Kind.of(audience);
    var addresses = new Addresses();
    var fields = new NamesInFields();
    material.forEach(fields::learn);
    material.forEach(system::learn);
    List<Redaction> things = things(fields, words);
    List<Redaction> names =
        kinds.contains(Kind.PEOPLE)
            ? new PeopleNames(fields.people, others, fields.named).redactions()
            : List.of();
    List<Redaction> nameless = names.stream().map(name -> name.withStandIn(tr("[name]"))).toList();
    var inRoles = new ProseRedaction(kinds, list(things, nameless), addresses);
    List<Redaction> cleaned = names.stream().map(inRoles::cleaned).toList();
    people = new RedactionList(cleaned);
    list = list(things, cleaned);
    prose = new ProseRedaction(kinds, list, addresses);
  }

  private static RedactionList list(List<Redaction> things, List<Redaction> names) {
    return new RedactionList(Stream.concat(things.stream(), names.stream()).toList());
  }

  private List<Redaction> things(NamesInFields fields, Collection<String> words) {
    return Stream.of(
            words.stream().map(word -> Redaction.of(Kind.WORDS, word, tr("[redacted]"))),
            fields.redactions(),
            system.redactions().stream())
        .flatMap(each -> each)
        .filter(each -> kinds.contains(each.kind()))
        .toList();
  }

  /// All words that are redacted in free text. Addresses and paths through users' folders are also
  /// found by their form.
  public List<Redaction> list() {
    return list.redactions();
  }

  /// A redacted assessment with the notes on its redactions.
  public Redacted redacted(Assessment assessment) {
    return redacted(assessment, List.of());
  }

  /// A redacted assessment and list of milestones, with the notes on the redactions of both.
  public Redacted redacted(Assessment assessment, List<MilestoneSnapshot> milestones) {
    if (kinds.isEmpty()) {
      return new Redacted(assessment, milestones, RedactionNotes.NOTHING);
    }
    RedactionPass pass = pass();
    Assessment left = AssessmentTexts.changed(assessment.forAudience(), pass);
    List<MilestoneSnapshot> states = milestones.stream().map(pass::left).toList();
    return new Redacted(left, states, new RedactionNotes(audience, pass.lines()));
  }

  private RedactionPass pass() {
    return new RedactionPass(kinds, system, people, prose);
  }

  /// A redacted state for a comparison.
  public Moment redacted(Moment moment) {
    RedactionPass pass = pass();
    return new Moment(
        pass.prose("", moment.name()),
        moment.at(),
        AssessmentTexts.changed(moment.assessment(), pass),
        moment.questions(),
        moment.threats().stream().map(threat -> printed(threat, pass)).toList());
  }

  /// Reasons can contain free text.
  private PrintedThreat printed(PrintedThreat threat, RedactionPass pass) {
    ThreatId id = kinds.contains(Kind.SYSTEM) ? system.threat(threat.id()) : threat.id();
    return new PrintedThreat(
        id,
        threat.label().replace("@" + threat.id().component(), "@" + id.component()),
        pass.prose("", threat.title()),
        threat.reach(),
        threat.initial(),
        threat.inherent(),
        threat.current(),
        threat.residual(),
        threat.steps().stream().map(step -> printed(step, pass)).toList());
  }

  private static PrintedThreat.PrintedStep printed(
      PrintedThreat.PrintedStep step, RedactionPass pass) {
    return new PrintedThreat.PrintedStep(
        step.kind(),
        step.source(),
        pass.prose("", step.reason()),
        step.rule(),
        step.direction(),
        step.likelihood(),
        step.impact());
  }

  /// The replacement for a person's name.
  public String name(String name) {
    return pass().person("", name);
  }

  /// The redacted result, and what was redacted.
  public record Redacted(
      Assessment assessment, List<MilestoneSnapshot> milestones, RedactionNotes removed) {
    public Redacted {
      milestones = List.copyOf(milestones);
    }
  }
}
