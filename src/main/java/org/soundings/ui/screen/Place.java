package org.soundings.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Layer;

/// A place inside an open assessment.
public sealed interface Place {

  /// The overview: the section through the layers.
  record Overview() implements Place {}

  /// The list of questions, filtered by a layer if one is given, at the question last seen.
  record Questions(Optional<Layer> layer) implements Place {}

  /// All questions as a table.
  record QuestionTable() implements Place {}

  /// The orphaned answers, at one of them if the question's id is given.
  record OrphanedAnswers(Optional<String> question) implements Place {}

  /// A question.
  record Question(String id) implements Place {}

  /// The concept cards, at one of them if its id is given.
  record Concepts(Optional<String> id) implements Place {}

  /// The threats, at one of them if its id is given.
  record Threats(Optional<ThreatId> id) implements Place {}

  /// The evidence, at one item if its id is given.
  record EvidenceList(Optional<String> id) implements Place {}

  /// The places that show stored reports.
  sealed interface OfReports extends Place {
    /// The ids of the items that are shown.
    default List<String> items() {
      return switch (this) {
        case Findings(var id) -> List.of(id);
        case Comparison(var first, var second) -> List.of(first, second);
      };
    }
  }

  /// The findings of a report.
  ///
  /// @param evidence the id of an item that was read as a report
  record Findings(String evidence) implements OfReports {}

  /// Two reports side by side.
  ///
  /// @param first the id of an item that was read as a report
  /// @param second the id of another one
  record Comparison(String first, String second) implements OfReports {}

  /// The system model, at one of its elements if its id is given.
  record SystemModel(Optional<String> id) implements Place {}

  /// The sessions, at one of them if its id is given.
  record Workshop(Optional<String> session) implements Place {}

  /// The actions, at one of them if its id is given.
  record Actions(Optional<String> id) implements Place {
    public Actions() {
      this(Optional.empty());
    }
  }

  /// The report.
  record Report() implements Place {}

  /// The changes between two moments.
  record Changes() implements Place {}

  /// The scope, context and people of the assessment, at one step if it is given.
  record Context(Optional<FirstStep> step) implements Place {
    public Context() {
      this(Optional.empty());
    }
  }

  /// The settings and the sources of content, at one part if it is given.
  record Settings(Optional<SettingsPart> part) implements Place {
    public Settings() {
      this(Optional.empty());
    }
  }

  /// The name of its screen in the settings, such as `threats`.
  default String screen() {
    return switch (this) {
      case Overview _ -> "overview";
      case Questions _, Question _ -> "questions";
      case QuestionTable _ -> "table";
      case OrphanedAnswers _ -> "unasked";
      case Concepts _ -> "concepts";
      case SystemModel _ -> "system";
      case Threats _ -> "threats";
      case EvidenceList _, OfReports _ -> "evidence";
      case Workshop _ -> "workshop";
      case Actions _ -> "actions";
      case Changes _ -> "changes";
      case Context _ -> "context";
      case Report _ -> "report";
      case Settings _ -> "settings";
    };
  }

  /// The first place of a screen; the overview if no screen has the name.
  static Place onScreen(String name) {
    return Stream.of(
            new Questions(Optional.empty()),
            new QuestionTable(),
            new OrphanedAnswers(Optional.empty()),
            new Concepts(Optional.empty()),
            new SystemModel(Optional.empty()),
            new Threats(Optional.empty()),
            new EvidenceList(Optional.empty()),
            new Workshop(Optional.empty()),
            new Actions(),
            new Changes(),
            new Context(),
            new Report(),
            new Settings())
        .filter(place -> place.screen().equals(name))
        .<Place>map(place -> place)
        .findFirst()
        .orElseGet(Overview::new);
  }
}
