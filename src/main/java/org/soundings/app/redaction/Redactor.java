package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Readers;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.report.FrozenState;
import org.soundings.report.Removed;
import org.soundings.report.Removed.Kind;
import org.soundings.store.AssessmentTexts;

/// Takes away what some readers shall not see. The same names and addresses get the same stand-ins
/// in everything that one redactor is given.
public final class Redactor {

  private final Readers readers;
  private final Set<Kind> kinds;
  private final SystemNames system = new SystemNames();
  private final RedactionList people;
  private final RedactionList list;
  private final ProseRedaction prose;

  /// @param material all that will be shown: names and addresses are learnt from it
  public Redactor(Readers readers, List<Assessment> material) {
    this(readers, material, Set.of(), List.of());
  }

  /// @param material all that will be shown: names and addresses are learnt from it
  /// @param others names of people who are named beside it
  /// @param words that are replaced too
  public Redactor(
      Readers readers, List<Assessment> material, Set<String> others, Collection<String> words) {
    this.readers = readers;
    kinds = Kind.of(readers);
    var addresses = new Addresses();
    var fields = new NamesInFields();
    material.forEach(fields::learn);
    material.forEach(system::learn);
    List<Redaction> things = things(fields, words);
    List<Redaction> names =
        kinds.contains(Kind.PEOPLE)
            ? new PeopleNames(fields.people, others, fields.named).redactions()
            : List.of();
    List<Redaction> nameless =
        names.stream().map(name -> name.withStandIn(tr("Somebody"))).toList();
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
            words.stream().map(word -> Redaction.of(Kind.WORDS, word, tr("[removed]"))),
            fields.redactions(),
            system.redactions().stream())
        .flatMap(each -> each)
        .filter(each -> kinds.contains(each.kind()))
        .toList();
  }

  /// All that is looked for in what people wrote. Addresses and paths through the folders of users
  /// are found by their form too.
  public List<Redaction> list() {
    return list.redactions();
  }

  /// What is left of an assessment, with what was taken from it.
  public Redacted redacted(Assessment assessment) {
    return redacted(assessment, List.of());
  }

  /// What is left of an assessment and of the list of its milestones, with what was taken from
  /// both.
  public Redacted redacted(Assessment assessment, List<FrozenState> milestones) {
    if (kinds.isEmpty()) {
      return new Redacted(assessment, milestones, Removed.NOTHING);
    }
    RedactionPass pass = pass();
    Assessment left = AssessmentTexts.changed(assessment.forReaders(), pass);
    List<FrozenState> states = milestones.stream().map(pass::left).toList();
    return new Redacted(left, states, new Removed(readers, pass.lines()));
  }

  private RedactionPass pass() {
    return new RedactionPass(kinds, system, people, prose);
  }

  /// What is left of a state that is compared with.
  public Moment redacted(Moment moment) {
    RedactionPass pass = pass();
    return new Moment(
        pass.prose("", moment.name()),
        moment.at(),
        AssessmentTexts.changed(moment.assessment(), pass),
        moment.questions(),
        moment.threats().stream().map(threat -> printed(threat, pass)).toList());
  }

  /// Reasons may hold what people wrote.
  private PrintedThreat printed(PrintedThreat threat, RedactionPass pass) {
    ThreatId id = kinds.contains(Kind.SYSTEM) ? system.threat(threat.id()) : threat.id();
    return new PrintedThreat(
        id,
        threat.label().replace("@" + threat.id().component(), "@" + id.component()),
        pass.prose("", threat.title()),
        threat.reach(),
        threat.start(),
        threat.noControls(),
        threat.now(),
        threat.after(),
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

  /// What stands for somebody's name.
  public String name(String name) {
    return pass().person("", name);
  }

  /// What is left, and what was taken.
  public record Redacted(Assessment assessment, List<FrozenState> milestones, Removed removed) {
    public Redacted {
      milestones = List.copyOf(milestones);
    }
  }
}
