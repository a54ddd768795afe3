package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.RiskDecisions;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemModel;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.store.draft.FormDraftsFile;
import org.soundings.store.file.ActionsFile;
import org.soundings.store.file.AnswerFile;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.CustomThreatsFile;
import org.soundings.store.file.DecisionFile;
import org.soundings.store.file.EvidenceFile;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.ProfileFile;
import org.soundings.store.file.ReadFailure;
import org.soundings.store.file.ReportFile;
import org.soundings.store.file.RiskMatrixFile;
import org.soundings.store.file.SessionFile;
import org.soundings.store.file.SystemFile;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.store.history.HistoryLog;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// Reads every file of an assessment folder. One damaged file is a problem and does not affect the
/// others.
final class FolderReader {

  /// Entries that are read only on request, or never.
  private static final List<String> READ_LATER =
      List.of(
          HistoryLog.FOLDER,
          FolderLayout.CONFLICTS,
          FolderLayout.RECOVERY,
          FolderLayout.GIT_IGNORE,
          FolderLayout.MILESTONES,
          FolderLock.NAME,
          FormDraftsFile.NAME);

  private final FolderGate gate;
  private final Shown files;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, Sha256> digests = new TreeMap<>();
  private final SortedSet<String> damaged = new TreeSet<>();
  private int format = ProfileFile.FORMAT;
  private boolean hasProfile;

  private FolderReader(Path folder, Shown files, Progress progress) {
    this.gate = new FolderGate(folder);
    this.files = files;
    this.progress = progress;
  }

  /// What is known about the evidence files.
  private enum Shown {
    COMPARED,
    NOT_COMPARED,
    ELSEWHERE
  }

  /// The content of a folder.
  ///
  /// @param digests the hash of every file that was read
  /// @param damaged files with errors; their readable part is shown, and they are never written
  /// @param format the format version stated in the folder
  /// @param hasProfile whether `assessment.yaml` could be read; if not, a default profile replaces
  ///   it
  record Content(
      Assessment assessment,
      List<Problem> problems,
      SortedMap<String, Sha256> digests,
      Set<String> damaged,
      int format,
      boolean hasProfile) {}

  /// @throws IOException if the folder itself cannot be read
  static Content read(Path folder, Progress progress) throws IOException {
    return read(folder, Shown.COMPARED, progress);
  }

  /// Reads the text files of a folder that has no evidence files, such as a milestone.
  ///
  /// @throws IOException if the folder itself cannot be read
  static Content readWords(Path folder, Progress progress) throws IOException {
    return read(folder, Shown.ELSEWHERE, progress);
  }

  /// Reads a folder without its evidence files, so that no evidence supports anything.
  ///
  /// @throws IOException if the folder itself cannot be read
  static Content readUncompared(Path folder, Progress progress) throws IOException {
    return read(folder, Shown.NOT_COMPARED, progress);
  }

  private static Content read(Path folder, Shown files, Progress progress) throws IOException {
    var reader = new FolderReader(folder, files, progress);
    Assessment assessment = reader.assessment();
    return new Content(
        assessment,
        reader.problems,
        reader.digests,
        reader.damaged,
        reader.format,
        reader.hasProfile);
  }

  private Assessment assessment() throws IOException {
    Profile profile = file(AssessmentPart.PROFILE, (fields, _) -> profile(fields));
    hasProfile = profile != null;
    SystemModel system = optional(AssessmentPart.SYSTEM, SystemFile::read);
    List<CustomThreat> customThreats =
        optional(AssessmentPart.CUSTOM_THREATS, CustomThreatsFile::read);
    RiskMatrix riskMatrix = optional(AssessmentPart.RISK_MATRIX, RiskMatrixFile::read);
    List<Action> actions = optional(AssessmentPart.ACTIONS, ActionsFile::read);
    progress.report(0.1, tr("Reading answers"));
    var answers = answers();
    progress.report(0.6, tr("Reading evidence"));
    var evidence =
        values(
            children(AssessmentPart.EVIDENCE),
            FolderReader::evidencePath,
            EvidenceFile::read,
            Evidence::id);
    evidence.values().forEach(this::lookAtStoredFile);
    progress.report(0.9, tr("Reading decisions and sessions"));
    var decisions =
        values(
            yamlFiles(AssessmentPart.DECISIONS),
            Function.identity(),
            DecisionFile::read,
            d -> d.threat().toString());
    var sessions =
        values(
            yamlFiles(AssessmentPart.SESSIONS),
            Function.identity(),
            SessionFile::read,
            Session::id);
    var reports =
        values(
            yamlFiles(AssessmentPart.REPORTS),
            Function.identity(),
            ReportFile::read,
            ReportPreset::id);
    var decisionsByThreat = new TreeMap<ThreatId, Decision>();
    READ_LATER.forEach(this::look);
    lookAtMilestones();
    decisions.values().forEach(decision -> decisionsByThreat.put(decision.threat(), decision));
    return new Assessment(
        profile != null ? profile : fallbackProfile(answers.values()),
        system == null ? SystemModel.EMPTY : system,
        answers,
        evidence,
        new RiskDecisions(
            decisionsByThreat,
            customThreats == null ? List.of() : customThreats,
            riskMatrix == null ? RiskMatrix.STANDARD : riskMatrix),
        actions == null ? List.of() : actions,
        List.copyOf(sessions.values()),
        List.copyOf(reports.values()),
        doubts(evidence.values()));
  }

  private SortedMap<String, EvidenceIssue> doubts(Collection<Evidence> evidence) {
    return switch (files) {
      case COMPARED -> EvidenceFiles.doubts(gate, evidence, progress);
      case NOT_COMPARED -> EvidenceFiles.notCompared(evidence);
      case ELSEWHERE -> new TreeMap<>();
    };
  }

  /// The content of a file directly in the folder. Null if it does not exist or cannot be used.
  private <T> @Nullable T optional(String path, Function<Fields, @Nullable T> reader)
      throws IOException {
    return gate.isThere(path) ? file(path, (fields, _) -> reader.apply(fields)) : null;
  }

  private @Nullable Profile profile(Fields fields) {
    format = fields.integer("format").orElse(ProfileFile.FORMAT);
    return ProfileFile.read(fields);
  }

  /// Replaces an `assessment.yaml` that cannot be read, so that the answers remain accessible.
  private Profile fallbackProfile(Iterable<Answer> answers) {
    var packs = new TreeSet<String>();
    answers.forEach(answer -> packs.add(answer.pack()));
    Path name = gate.root().getFileName();
    return Profile.begin(
        "unreadable",
        name == null ? "Assessment" : name.toString(),
        LocalDate.EPOCH,
        packs.stream().map(pack -> new PackUse(pack, "", null)).toList());
  }

  private SortedMap<String, Answer> answers() throws IOException {
    var answers = new TreeMap<String, Answer>();
    for (String packFolder : children(AssessmentPart.ANSWERS)) {
      String pack = lastName(packFolder);
      answers.putAll(
          values(
              yamlFiles(packFolder),
              Function.identity(),
              fields -> AnswerFile.read(fields, pack),
              Answer::question));
    }
    return answers;
  }

  /// Reads one value from each file or folder, whose name must be the value's id.
  private <T> SortedMap<String, T> values(
      List<String> places,
      Function<String, String> pathOf,
      Function<Fields, @Nullable T> reader,
      Function<T, String> idOf)
      throws IOException {
    var values = new TreeMap<String, T>();
    for (String place : places) {
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      String path = pathOf.apply(place);
      String name = lastName(place).replaceFirst("\\.yaml$", "");
      T value = file(path, (fields, _) -> reader.apply(fields));
      if (value == null) {
        continue;
      }
      if (idOf.apply(value).equals(name)) {
        values.put(name, value);
      } else {
        damage(
            Problem.of(
                path,
                tr(
                    "The file contains the ID \"%s\", but its name is \"%s\".",
                    idOf.apply(value), name),
                tr(
                    "The file was skipped and not changed. Rename the file, or correct the ID inside the file.")));
      }
    }
    return values;
  }

  /// Reads one file. Null if it contains nothing usable.
  private <T> @Nullable T file(String path, BiFunction<Fields, String, @Nullable T> reader) {
    byte[] bytes;
    try {
      Path file = gate.file(path);
      if (Files.size(file) > YamlReader.LARGEST_FILE) {
        damage(YamlReader.read(file, path).problems().getFirst());
        return null;
      }
      bytes = Files.readAllBytes(file);
    } catch (SpecialEntry e) {
      damage(e.problem());
      return null;
    } catch (IOException e) {
      damage(
          Problem.of(
              path,
              tr("The file or folder cannot be read (%s).", ReadFailure.reason(e)),
              tr(
                  "Nothing was changed. Check that the file or folder exists and that you have permission to read it.")));
      return null;
    }
    digests.put(path, Sha256.of(bytes));
    var loaded = YamlReader.read(bytes, path);
    var found = new ArrayList<>(loaded.problems());
    boolean unreadable = loaded.hasErrors() && loaded.value().entries().isEmpty();
    T value = unreadable ? null : reader.apply(new Fields(loaded.value(), path, found), path);
    problems.addAll(found);
    if (value == null || found.stream().anyMatch(Problem::isError)) {
      damaged.add(path);
    }
    return value;
  }

  private void damage(Problem problem) {
    problems.add(problem);
    damaged.add(problem.file());
  }

  private static String evidencePath(String place) {
    return place + "/" + AssessmentPart.EVIDENCE_FILE;
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Folders directly below a folder, sorted.
  private List<String> children(String parent) throws IOException {
    return list(parent, gate::isFolder).stream()
        .filter(place -> !parent.equals(AssessmentPart.EVIDENCE) || hasRecord(place))
        .toList();
  }

  private boolean hasRecord(String place) {
    // A folder that cannot be searched is reported, not skipped.
    return !gate.mayBeSearched(place) || gate.isThere(evidencePath(place));
  }

  private List<String> yamlFiles(String parent) throws IOException {
    return list(parent, path -> path.endsWith(".yaml"));
  }

  /// The wanted entries directly in a folder, sorted. Links and special files are reported even if
  /// they are not wanted, because the user may have meant their content to be read.
  private List<String> list(String parent, Predicate<String> wanted) throws IOException {
    var found = new ArrayList<String>();
    try {
      for (String name : gate.names(parent)) {
        String path = parent + "/" + name;
        if (name.startsWith(".")) {
          continue;
        }
        if (wanted.test(path)) {
          found.add(path);
        } else {
          gate.special(path).ifPresent(special -> damage(special.problem()));
        }
      }
    } catch (SpecialEntry e) {
      damage(e.problem());
    } catch (AccessDeniedException e) {
      damage(
          Problem.of(
              parent,
              tr("This folder cannot be read (permission denied)."),
              tr(
                  "Nothing was changed. Request permission to read this folder. The content is then shown.")));
    }
    return found;
  }

  /// Checks the entry of an evidence file. The file is read only on request.
  private void lookAtStoredFile(Evidence evidence) {
    evidence
        .file()
        .ifPresent(file -> look(AssessmentPart.EVIDENCE + "/" + evidence.id() + "/" + file.name()));
  }

  private void lookAtMilestones() throws IOException {
    if (gate.special(FolderLayout.MILESTONES).isEmpty() && gate.isFolder(FolderLayout.MILESTONES)) {
      for (String id : gate.names(FolderLayout.MILESTONES)) {
        look(FolderLayout.MILESTONES + "/" + id + "/" + Milestones.HEAD);
      }
    }
  }

  /// Reports an entry that is not read here if it is a link or a special file.
  private void look(String path) {
    try {
      gate.special(path).ifPresent(special -> problems.add(special.problem()));
    } catch (IOException e) {
      problems.add(
          Problem.of(
              path,
              tr("The file or folder cannot be read (%s).", ReadFailure.reason(e)),
              tr(
                  "Nothing was changed. Check that the file or folder exists and that you have permission to read it.")));
    }
  }
}
