package org.soundings.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.Assessment;
import org.soundings.base.Sha256;
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
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;

/// The whole assessment as one machine-readable text: the output of `soundings export` and the
/// attachment of a PDF.
public final class AssessmentExport {

  /// The version of the export format.
  public static final String SCHEMA = "soundings-assessment/2";

  private AssessmentExport() {}

  /// The published JSON Schema (draft 2020-12) of [#json].
  public static String schema() {
    try (InputStream in =
        AssessmentExport.class.getResourceAsStream("/schema/assessment.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its schema");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The assessment as JSON. Equal assessments give equal characters.
  public static String json(Assessment assessment) {
    return JsonWriter.write(tree(assessment));
  }

  /// A redacted assessment as JSON, with the list of redactions.
  public static String json(Assessment left, Node.Mapping removed) {
    var tree = Node.mapping();
    tree(left).entries().forEach(entry -> tree.put(entry.key(), entry.value()));
    return JsonWriter.write(tree.put("redactions", removed).build());
  }

  /// The hash of everything in the assessment: the SHA-256 of [#json].
  public static Sha256 digest(Assessment assessment) {
    return Sha256.of(json(assessment));
  }

  /// Every field of the export with its path, such as `answers[3].conclusion`, in the order of
  /// [#json].
  public static List<Map.Entry<String, String>> fields(Assessment assessment) {
    var fields = new ArrayList<Map.Entry<String, String>>();
    addFields("", tree(assessment.forAudience()), fields);
    return fields;
  }

  private static void addFields(String path, Node node, List<Map.Entry<String, String>> fields) {
    switch (node) {
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry ->
                      addFields(
                          path.isEmpty() ? entry.key() : path + "." + entry.key(),
                          entry.value(),
                          fields));
      case Node.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          addFields(path + "[" + i + "]", sequence.items().get(i), fields);
        }
      }
      case Node.Scalar scalar -> {
        if (!scalar.text().isEmpty()) {
          fields.add(Map.entry(path, scalar.text()));
        }
      }
      case Node.Absent _ -> {}
    }
  }

  static Node.Mapping tree(Assessment assessment) {
    return Node.mapping()
        .text("schema", SCHEMA)
        .put("assessment", ProfileFile.write(assessment.profile()))
        .put("system", SystemFile.write(assessment.system()))
        .put(
            "answers", list(assessment.answers().values().stream().map(AnswerFile::write).toList()))
        .put(
            "evidence",
            list(
                assessment.evidence().values().stream().sorted().map(EvidenceFile::write).toList()))
        .put(
            "decisions",
            list(assessment.decisions().values().stream().map(DecisionFile::write).toList()))
        .put(
            "custom_threats",
            CustomThreatsFile.write(assessment.customThreats())
                .get("threats")
                .orElse(list(List.of())))
        .put("risk_matrix", RiskMatrixFile.write(assessment.riskMatrix()))
        .put("actions", ActionsFile.write(assessment.actions()).get("actions").orElseThrow())
        .put("sessions", list(assessment.sessions().stream().map(SessionFile::write).toList()))
        .put("reports", list(assessment.reports().stream().map(ReportFile::write).toList()))
        .build();
  }

  private static Node list(List<Node.Mapping> items) {
    return new Node.Sequence(Node.Place.NONE, List.copyOf(items));
  }
}
