package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RedactionNotes.Kind;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

/// Redacts one assessment and counts the redactions.
final class RedactionPass implements AssessmentTexts.Change {

  private static final String MILESTONES = "milestones.text";

  private final Set<Kind> kinds;
  private final SystemNames system;
  private final RedactionList people;
  private final ProseRedaction prose;
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> places = new EnumMap<>(Kind.class);

  RedactionPass(Set<Kind> kinds, SystemNames system, RedactionList people, ProseRedaction prose) {
    this.kinds = kinds;
    this.system = system;
    this.people = people;
    this.prose = prose;
  }

  @Override
  public boolean leavesOut(String field, Node value) {
    Kind kind = FieldKinds.other(field).filter(kinds::contains).orElse(null);
    if (kind == null || FieldKinds.standIn(field).isPresent()) {
      return false;
    }
    count(kind, field, value instanceof Node.Sequence sequence ? sequence.items().size() : 1);
    return true;
  }

  @Override
  public String changed(String field, String value) {
    if (FieldKinds.isDissent(field) && kinds.contains(Kind.DISSENT)) {
      count(Kind.DISSENT, field, 1);
      return tr("[name]");
    }
    if (kinds.contains(Kind.SYSTEM) && isOfSystem(field, value)) {
      return field.equals("assessment.id") ? "assessed-system" : ofSystem(field, value);
    }
    Kind other = FieldKinds.other(field).filter(kinds::contains).orElse(null);
    if (other != null) {
      count(other, field, 1);
      return FieldKinds.standIn(field).orElse("");
    }
    if (FieldKinds.isPerson(field)) {
      return person(field, value);
    }
    return FieldKinds.isProse(field) ? prose(field, value) : value;
  }

  private boolean isOfSystem(String field, String value) {
    return field.equals("assessment.id")
        || FieldKinds.isOfSystem(field)
        || !system.id(field, value).equals(value);
  }

  private String ofSystem(String field, String value) {
    if (!FieldKinds.isOfSystem(field)) {
      return system.id(field, value);
    }
    count(Kind.SYSTEM, field, 1);
    return system.standIn(value);
  }

  /// The replacement for a name. A role used instead of a name can contain a component or an
  /// address.
  String person(String field, String name) {
    if (!kinds.contains(Kind.PEOPLE)) {
      return name;
    }
    String standIn = people.find(name).map(Redaction::standIn).orElse(null);
    if (standIn == null) {
      return prose(field, name);
    }
    count(Kind.PEOPLE, field, 1);
    return standIn;
  }

  String prose(String field, String text) {
    return prose.redacted(text, kind -> count(kind, field, 1));
  }

  /// A milestone's id is derived from its name, so it is replaced if the name contains a redaction.
  MilestoneSnapshot left(MilestoneSnapshot milestone) {
    String name = prose(MILESTONES, milestone.name());
    return new MilestoneSnapshot(
        name.equals(milestone.name()) ? milestone.id() : "",
        name,
        prose(MILESTONES, milestone.note()),
        person(MILESTONES, milestone.by()),
        milestone.at(),
        milestone.intact(),
        milestone.counts());
  }

  private void count(Kind kind, String field, int more) {
    counts.merge(kind, more, Integer::sum);
    places.computeIfAbsent(kind, _ -> new TreeSet<>()).add(FieldKinds.place(field));
  }

  List<RedactionNotes.Line> lines() {
    return counts.entrySet().stream()
        .map(
            each ->
                new RedactionNotes.Line(
                    each.getKey(),
                    each.getValue(),
                    List.copyOf(places.getOrDefault(each.getKey(), Set.of()))))
        .toList();
  }
}
