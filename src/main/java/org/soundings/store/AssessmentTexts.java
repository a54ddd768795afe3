package org.soundings.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RiskDecisions;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Problem;
import org.soundings.evidence.Evidence;
import org.soundings.store.file.ActionsFile;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.file.CustomThreatsFile;
import org.soundings.store.file.DecisionFile;
import org.soundings.store.file.EvidenceFile;
import org.soundings.store.file.ProfileFile;
import org.soundings.store.file.ReportFile;
import org.soundings.store.file.RiskMatrixFile;
import org.soundings.store.file.SessionFile;
import org.soundings.store.file.SystemFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// Applies a change to every value of an assessment in its written form, so that no field can be
/// forgotten.
public final class AssessmentTexts {

  private final Change change;

  private AssessmentTexts(Change change) {
    this.change = change;
  }

  /// A change of each value. Fields are named as in the files, such as `answers.perspectives.text`.
  /// Items of a list have the name of the list.
  public interface Change {

    /// Whether a field is dropped with everything in it.
    boolean leavesOut(String field, Node value);

    /// The new text, number or word of a field. "" drops the field.
    String changed(String field, String value);

    /// Whether a part stays unchanged, such as one item of evidence, so that it is not copied.
    default boolean keeps(Node.Mapping part) {
      return false;
    }
  }

  /// An assessment with every value changed.
  ///
  /// @throws IllegalStateException if the result of a change cannot be read
  public static Assessment changed(Assessment assessment, Change change) {
    return new AssessmentTexts(change).of(assessment);
  }

  private Assessment of(Assessment assessment) {
    var answers = new TreeMap<String, Answer>();
    assessment
        .answers()
        .forEach(
            (id, answer) ->
                answers.put(
                    id,
                    one(
                        "answers",
                        answer,
                        AnswerFile.write(answer),
                        fields -> AnswerFile.read(fields, answer.pack()))));
    var evidence = new TreeMap<String, Evidence>();
    assessment
        .evidence()
        .forEach(
            (id, item) ->
                evidence.put(
                    id, one("evidence", item, EvidenceFile.write(item), EvidenceFile::read)));
    var decisions = new TreeMap<ThreatId, Decision>();
    for (Decision decision : assessment.decisions().values()) {
      Decision passed =
          one("decisions", decision, DecisionFile.write(decision), DecisionFile::read);
      decisions.put(passed.threat(), passed);
    }
    List<CustomThreat> customThreats =
        one(
            "",
            assessment.customThreats(),
            CustomThreatsFile.write(assessment.customThreats()),
            CustomThreatsFile::read);
    return new Assessment(
        one(
            "assessment",
            assessment.profile(),
            ProfileFile.write(assessment.profile()),
            ProfileFile::read),
        one("system", assessment.system(), SystemFile.write(assessment.system()), SystemFile::read),
        answers,
        evidence,
        new RiskDecisions(
            decisions,
            customThreats,
            one(
                "risk_matrix",
                assessment.riskMatrix(),
                RiskMatrixFile.write(assessment.riskMatrix()),
                RiskMatrixFile::read)),
        one("", assessment.actions(), ActionsFile.write(assessment.actions()), ActionsFile::read),
        assessment.sessions().stream()
            .map(each -> one("sessions", each, SessionFile.write(each), SessionFile::read))
            .toList(),
        assessment.reports().stream()
            .map(each -> one("reports", each, ReportFile.write(each), ReportFile::read))
            .toList(),
        assessment.fileIssues());
  }

  private <T> T one(String name, T part, Node.Mapping tree, Function<Fields, @Nullable T> reader) {
    Node.Mapping passed = mapping(name, tree);
    if (change.keeps(tree)) {
      return part;
    }
    var problems = new ArrayList<Problem>();
    T value = reader.apply(new Fields(passed, name, problems));
    if (value == null || problems.stream().anyMatch(Problem::isError)) {
      throw new IllegalStateException("a change made what cannot be read: " + problems);
    }
    return value;
  }

  private Node.Mapping mapping(String field, Node.Mapping mapping) {
    var builder = Node.mapping();
    for (Node.Entry entry : mapping.entries()) {
      String inner = field.isEmpty() ? entry.key() : field + "." + entry.key();
      value(inner, entry.value()).ifPresent(value -> builder.put(entry.key(), value));
    }
    return builder.build();
  }

  private Optional<Node> value(String field, Node value) {
    if (value instanceof Node.Absent || change.leavesOut(field, value)) {
      return Optional.empty();
    }
    return switch (value) {
      case Node.Mapping mapping -> Optional.of(mapping(field, mapping));
      case Node.Sequence sequence ->
          Optional.of(
              new Node.Sequence(
                  sequence.place(),
                  sequence.items().stream().flatMap(item -> item(field, item).stream()).toList()));
      case Node.Scalar scalar -> scalar(field, scalar);
      case Node.Absent _ -> Optional.empty();
    };
  }

  private Optional<Node> item(String field, Node item) {
    return switch (item) {
      case Node.Mapping mapping -> Optional.of(mapping(field, mapping));
      case Node.Scalar scalar -> scalar(field, scalar);
      case Node.Sequence _, Node.Absent _ -> value(field, item);
    };
  }

  private Optional<Node> scalar(String field, Node.Scalar scalar) {
    String changed = change.changed(field, scalar.text());
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Scalar(scalar.place(), changed, scalar.plain()));
  }
}
