package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Readers;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Person;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.report.FrozenState;
import org.soundings.report.Removed;
import org.soundings.report.Removed.Kind;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

/// Takes away what some readers shall not see. The same names and addresses get the same stand-ins
/// in everything that one redactor is given.
public final class Redactor {

  private static final int SHORTEST_FILE_NAME = 5;
  private static final String TARGETS = "evidence.source.file.reading.targets";
  private static final String MILESTONES = "milestones.text";

  private final Readers readers;
  private final Set<Kind> kinds;
  private final StandIns names;
  private final SystemNames system = new SystemNames();
  private final Pattern ofSystem;
  private final Pattern people;
  private final Pattern hosts;
  private final Pattern files;
  private final RunningText running = new RunningText();

  /// @param material all that will be shown: names and addresses are learnt from it
  public Redactor(Readers readers, List<Assessment> material) {
    this(readers, material, Set.of());
  }

  /// @param material all that will be shown: names and addresses are learnt from it
  /// @param others names of people who are named beside it
  public Redactor(Readers readers, List<Assessment> material, Set<String> others) {
    this.readers = readers;
    kinds = Kind.of(readers);
    var learnt = new Learnt();
    material.forEach(learnt::from);
    material.forEach(system::learn);
    ofSystem = system.inText();
    names = new StandIns(learnt.people, learnt.named, others);
    people = names.inText();
    hosts = RunningText.wordsInAnyCase(learnt.hosts);
    files = RunningText.words(learnt.files);
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
    var taking = new Taking();
    Assessment left = AssessmentTexts.changed(assessment.forReaders(), taking);
    List<FrozenState> states = milestones.stream().map(taking::left).toList();
    return new Redacted(left, states, new Removed(readers, taking.lines()));
  }

  /// What is left of a state that is compared with.
  public Moment redacted(Moment moment) {
    var taking = new Taking();
    return new Moment(
        taking.prose("", moment.name()),
        moment.at(),
        AssessmentTexts.changed(moment.assessment(), taking),
        moment.questions(),
        moment.threats().stream().map(threat -> printed(threat, taking)).toList());
  }

  /// Reasons may hold what people wrote.
  private PrintedThreat printed(PrintedThreat threat, Taking taking) {
    ThreatId id = kinds.contains(Kind.SYSTEM) ? system.threat(threat.id()) : threat.id();
    return new PrintedThreat(
        id,
        threat.label().replace("@" + threat.id().component(), "@" + id.component()),
        taking.prose("", threat.title()),
        threat.reach(),
        threat.start(),
        threat.noControls(),
        threat.now(),
        threat.after(),
        threat.steps().stream()
            .map(
                step ->
                    new PrintedThreat.PrintedStep(
                        step.kind(),
                        step.source(),
                        taking.prose("", step.reason()),
                        step.rule(),
                        step.direction(),
                        step.likelihood(),
                        step.impact()))
            .toList());
  }

  /// What stands for somebody's name.
  public String name(String name) {
    return kinds.contains(Kind.PEOPLE) ? new Taking().standIn("", name) : name;
  }

  /// What is left, and what was taken.
  public record Redacted(Assessment assessment, List<FrozenState> milestones, Removed removed) {
    public Redacted {
      milestones = List.copyOf(milestones);
    }
  }

  /// Names that stand in fields, for finding them in running text.
  private static final class Learnt implements AssessmentTexts.Change {

    final List<Person> people = new ArrayList<>();
    final Set<String> named = new LinkedHashSet<>();
    final Set<String> hosts = new TreeSet<>();
    final Set<String> files = new TreeSet<>();

    void from(Assessment assessment) {
      people.addAll(assessment.profile().people());
      AssessmentTexts.changed(assessment, this);
    }

    @Override
    public boolean leavesOut(String field, Node value) {
      return false;
    }

    @Override
    public String changed(String field, String value) {
      if (FieldKinds.isPerson(field)) {
        named.add(value);
      }
      FieldKinds.other(field).ifPresent(kind -> learn(kind, value));
      if (field.equals(TARGETS)) {
        learn(Kind.ADDRESSES, value);
      }
      return value;
    }

    private void learn(Kind kind, String value) {
      if (kind == Kind.ADDRESSES && isLikeAHost(value)) {
        hosts.add(value);
      }
      if (kind == Kind.FILES && value.length() >= SHORTEST_FILE_NAME && value.contains(".")) {
        files.add(value);
      }
    }

    /// One word that no sentence has.
    private static boolean isLikeAHost(String text) {
      return text.matches("\\S{3,}") && text.matches(".*[0-9.\\-/:].*");
    }
  }

  /// Takes away and counts.
  private final class Taking implements AssessmentTexts.Change {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> places = new EnumMap<>(Kind.class);

    @Override
    public boolean leavesOut(String field, Node value) {
      Kind kind = FieldKinds.other(field).filter(kinds::contains).orElse(null);
      if (kind == null || FieldKinds.standIn(field).isPresent()) {
        return false;
      }
      int items = value instanceof Node.Sequence sequence ? sequence.items().size() : 1;
      count(kind, field, items);
      return true;
    }

    @Override
    public String changed(String field, String value) {
      if (FieldKinds.isDissent(field) && kinds.contains(Kind.DISSENT)) {
        count(Kind.DISSENT, field, 1);
        return tr("Somebody");
      }
      if (kinds.contains(Kind.SYSTEM) && isOfSystem(field, value)) {
        return field.equals("assessment.id") ? "assessed-system" : ofSystem(field, value);
      }
      Kind other = FieldKinds.other(field).filter(kinds::contains).orElse(null);
      if (other != null) {
        count(other, field, 1);
        return FieldKinds.standIn(field).orElse("");
      }
      if (FieldKinds.isPerson(field) && kinds.contains(Kind.PEOPLE)) {
        String standIn = standIn(field, value);
        if (!standIn.equals(value)) {
          count(Kind.PEOPLE, field, 1);
        }
        return standIn;
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

    /// A milestone's id is made from its name: it goes where something of the name goes.
    FrozenState left(FrozenState milestone) {
      String name = prose(MILESTONES, milestone.name());
      String by =
          kinds.contains(Kind.PEOPLE) ? standIn(MILESTONES, milestone.by()) : milestone.by();
      if (!by.equals(milestone.by())) {
        count(Kind.PEOPLE, MILESTONES, 1);
      }
      return new FrozenState(
          name.equals(milestone.name()) ? milestone.id() : "",
          name,
          prose(MILESTONES, milestone.note()),
          by,
          milestone.at(),
          milestone.intact());
    }

    String prose(String field, String text) {
      String left = withoutThings(field, text);
      return kinds.contains(Kind.PEOPLE) ? replaced(people, Kind.PEOPLE, field, left) : left;
    }

    /// A person's role as it was typed may name a component or an address itself.
    String standIn(String field, String person) {
      return withoutThings(field, names.standIn(person));
    }

    private String withoutThings(String field, String text) {
      String left = text;
      if (kinds.contains(Kind.ADDRESSES)) {
        left = running.withoutAddresses(left, () -> count(Kind.ADDRESSES, field, 1));
        left = replaced(hosts, Kind.ADDRESSES, field, left);
      }
      if (kinds.contains(Kind.FILES)) {
        left = replaced(RunningText.USERS_PATH, Kind.FILES, field, left);
        left = replaced(files, Kind.FILES, field, left);
      }
      if (kinds.contains(Kind.SYSTEM)) {
        left = replaced(ofSystem, Kind.SYSTEM, field, left);
      }
      return left;
    }

    private String replaced(Pattern pattern, Kind kind, String field, String text) {
      return RunningText.replaced(
          pattern,
          text,
          found -> {
            count(kind, field, 1);
            return switch (kind) {
              case ADDRESSES -> running.numbered(found);
              case FILES -> tr("[file]");
              case SYSTEM -> system.standInOfFound(found);
              case PEOPLE, DISSENT, NOTES, TALK, EFFORT, EVIDENCE -> standIn(field, found);
            };
          });
    }

    private void count(Kind kind, String field, int more) {
      counts.merge(kind, more, Integer::sum);
      places.computeIfAbsent(kind, _ -> new TreeSet<>()).add(FieldKinds.place(field));
    }

    List<Removed.Line> lines() {
      return counts.entrySet().stream()
          .map(
              each ->
                  new Removed.Line(
                      each.getKey(),
                      each.getValue(),
                      List.copyOf(places.getOrDefault(each.getKey(), Set.of()))))
          .toList();
    }
  }
}
