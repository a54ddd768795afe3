package org.soundings.store.file;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.SystemModel;
import org.soundings.evidence.Evidence;
import org.soundings.yaml.Node;

/// The part of an assessment that one file contains. Two parts are equal if their written form is
/// equal.
///
/// @param path the file's path in the folder, with `/`
/// @param value the content: a profile, an answer, …
/// @param tree the value as YAML
public record AssessmentPart(String path, Object value, Node.Mapping tree) {

  public static final String PROFILE = "assessment.yaml";
  public static final String SYSTEM = "system.yaml";
  public static final String CUSTOM_THREATS = "threats.yaml";
  public static final String RISK_MATRIX = "risk-matrix.yaml";
  public static final String ACTIONS = "actions.yaml";
  public static final String ANSWERS = "answers";
  public static final String EVIDENCE = "evidence";
  public static final String EVIDENCE_FILE = "evidence.yaml";
  public static final String DECISIONS = "decisions";
  public static final String SESSIONS = "sessions";
  public static final String REPORTS = "reports";

  /// All parts of an assessment by path.
  public static SortedMap<String, AssessmentPart> of(Assessment assessment) {
    return changed(assessment, new TreeMap<>());
  }

  /// All parts by path. A part whose value did not change is reused with its tree.
  public static SortedMap<String, AssessmentPart> changed(
      Assessment assessment, SortedMap<String, AssessmentPart> before) {
    var parts = new TreeMap<String, AssessmentPart>();
    add(parts, before, PROFILE, assessment.profile(), ProfileFile::write);
    if (!assessment.system().equals(SystemModel.EMPTY)) {
      add(parts, before, SYSTEM, assessment.system(), SystemFile::write);
    }
    if (!assessment.customThreats().isEmpty()) {
      add(parts, before, CUSTOM_THREATS, assessment.customThreats(), CustomThreatsFile::write);
    }
    if (!assessment.riskMatrix().equals(RiskMatrix.STANDARD)) {
      add(parts, before, RISK_MATRIX, assessment.riskMatrix(), RiskMatrixFile::write);
    }
    if (!assessment.actions().isEmpty()) {
      add(parts, before, ACTIONS, assessment.actions(), ActionsFile::write);
    }
    for (Answer answer : assessment.answers().values()) {
      add(parts, before, answerPath(answer.pack(), answer.question()), answer, AnswerFile::write);
    }
    for (Evidence evidence : assessment.evidence().values()) {
      add(parts, before, evidencePath(evidence.id()), evidence, EvidenceFile::write);
    }
    for (Decision decision : assessment.decisions().values()) {
      add(parts, before, decisionPath(decision.threat()), decision, DecisionFile::write);
    }
    for (Session session : assessment.sessions()) {
      add(parts, before, SESSIONS + "/" + session.id() + ".yaml", session, SessionFile::write);
    }
    for (ReportPreset report : assessment.reports()) {
      add(parts, before, REPORTS + "/" + report.id() + ".yaml", report, ReportFile::write);
    }
    return parts;
  }

  private static <T> void add(
      SortedMap<String, AssessmentPart> parts,
      SortedMap<String, AssessmentPart> before,
      String path,
      T value,
      Function<T, Node.Mapping> writer) {
    AssessmentPart old = before.get(path);
    parts.put(
        path,
        old != null && old.value().equals(value)
            ? old
            : new AssessmentPart(path, value, writer.apply(value)));
  }

  public static String decisionPath(ThreatId threat) {
    return DECISIONS + "/" + threat + ".yaml";
  }

  public static String answerPath(String pack, String question) {
    return ANSWERS + "/" + slug(pack) + "/" + slug(question) + ".yaml";
  }

  static String evidencePath(String id) {
    return EVIDENCE + "/" + id + "/" + EVIDENCE_FILE;
  }

  private static String slug(String id) {
    if (!isSlug(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
    return id;
  }

  public static boolean isSlug(String id) {
    return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 100;
  }

  /// The files with one part each that are directly in the folder.
  public static List<String> files() {
    return List.of(PROFILE, SYSTEM, CUSTOM_THREATS, RISK_MATRIX, ACTIONS);
  }

  /// The folders with files of one kind.
  public static List<String> folders() {
    return List.of(ANSWERS, EVIDENCE, DECISIONS, SESSIONS, REPORTS);
  }
}
