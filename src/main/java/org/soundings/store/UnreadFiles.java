package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.base.Problem;
import org.soundings.store.file.AssessmentPart;

/// The files of a folder of which something could not be read, each with what first kept it from
/// being read. Screens ask for it at every pause in typing and must not wait for a save that is
/// under way, so it needs no lock.
public final class UnreadFiles {

  private volatile Map<String, Problem> first = Map.of();

  /// Notes which they are by now.
  ///
  /// @param damaged their paths
  /// @param problems all that was met while reading, of other files too
  void note(Collection<String> damaged, Collection<Problem> problems) {
    var now = new HashMap<String, Problem>();
    problems.stream()
        .filter(problem -> problem.isError() && damaged.contains(problem.file()))
        .forEach(problem -> now.putIfAbsent(problem.file(), problem));
    damaged.forEach(file -> now.computeIfAbsent(file, UnreadFiles::unknown));
    first = Map.copyOf(now);
  }

  /// Notes that some of them can be read now.
  ///
  /// @param damaged the paths of those that cannot
  void keep(Collection<String> damaged) {
    note(damaged, first.values());
  }

  private static Problem unknown(String file) {
    return Problem.of(file, tr("It holds something that could not be read."), "");
  }

  /// Their paths, sorted.
  public List<String> paths() {
    return first.keySet().stream().sorted().toList();
  }

  /// What first kept each from being read in whole, sorted.
  public List<Problem> problems() {
    return first.values().stream().sorted().toList();
  }

  /// What first kept the file of an answer from being read in whole; empty where nothing did.
  public Optional<Problem> ofAnswer(String pack, String question) {
    return problem(AssessmentPart.answerPath(pack, question));
  }

  /// Whether `actions.yaml` could not be read in whole: there may be more actions than are known.
  public boolean lacksActions() {
    return problem(AssessmentPart.ACTIONS).isPresent();
  }

  /// Whether `assessment.yaml` could not be read: packs, context and the table of risks are those
  /// of nobody then, and all that is derived from them.
  public boolean lacksProfile() {
    return problem(AssessmentPart.PROFILE).isPresent();
  }

  private Optional<Problem> problem(String file) {
    return Optional.ofNullable(first.get(file));
  }
}
