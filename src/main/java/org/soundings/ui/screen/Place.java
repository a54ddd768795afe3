package org.soundings.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Layer;

/// Somewhere to go inside an open assessment.
public sealed interface Place {

  /// The section through the stack.
  record Overview() implements Place {}

  /// The list of questions, narrowed to a layer where one is given, at the question last seen.
  record Questions(Optional<Layer> layer) implements Place {}

  /// All questions as a table.
  record QuestionTable() implements Place {}

  /// Answers to questions that no pack at hand asks, at one where the question's id is given.
  record Unasked(Optional<String> question) implements Place {}

  /// One question.
  record Question(String id) implements Place {}

  /// The cards, at one where its id is given.
  record Concepts(Optional<String> id) implements Place {}

  /// The threats, at one where its id is given.
  record Threats(Optional<ThreatId> id) implements Place {}

  /// What was shown, at one item where its id is given.
  record EvidenceList(Optional<String> id) implements Place {}

  /// Where stored reports are read.
  sealed interface OfReports extends Place {
    /// The items that are read, by id.
    default List<String> items() {
      return switch (this) {
        case Findings(var id) -> List.of(id);
        case Comparison(var first, var second) -> List.of(first, second);
      };
    }
  }

  /// What a report found, line by line.
  ///
  /// @param evidence the id of an item that was read as a report
  record Findings(String evidence) implements OfReports {}

  /// Two reports side by side.
  ///
  /// @param first the id of an item that was read as a report
  /// @param second that of another one
  record Comparison(String first, String second) implements OfReports {}

  /// What the system is made of, at a part of it where its id is given.
  record SystemPicture(Optional<String> id) implements Place {}

  /// The meetings: prepared, held and closed; at one where its id is given.
  record Workshop(Optional<String> session) implements Place {}

  /// Who does what until when, at one action where its id is given.
  record Actions(Optional<String> id) implements Place {
    public Actions() {
      this(Optional.empty());
    }
  }

  /// What is handed over.
  record Report() implements Place {}

  /// What changed between two moments.
  record Changes() implements Place {}

  /// The scope, context and people that were given when the assessment began, at one step where it
  /// is given.
  record Context(Optional<FirstStep> step) implements Place {
    public Context() {
      this(Optional.empty());
    }
  }

  /// The look of the window, and where its content comes from, at one part of it where it is given.
  record Settings(Optional<SettingsPart> part) implements Place {
    public Settings() {
      this(Optional.empty());
    }
  }

  /// The screen it is on, as the settings remember it, such as `threats`.
  default String screen() {
    return switch (this) {
      case Overview _ -> "overview";
      case Questions _, Question _ -> "questions";
      case QuestionTable _ -> "table";
      case Unasked _ -> "unasked";
      case Concepts _ -> "concepts";
      case SystemPicture _ -> "system";
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

  /// The place with which a screen begins; the overview for a name that no screen has.
  static Place onScreen(String name) {
    return Stream.of(
            new Questions(Optional.empty()),
            new QuestionTable(),
            new Unasked(Optional.empty()),
            new Concepts(Optional.empty()),
            new SystemPicture(Optional.empty()),
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
