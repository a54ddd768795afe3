package org.soundings.store;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.base.Problem;
import org.soundings.store.file.AssessmentPart;

/// The files of a folder that could not be read completely, each with its first problem. It uses no
/// lock, because screens ask for it at every pause in typing and must not wait for a running save.
public final class UnreadFiles {

  private volatile Map<String, Problem> first = Map.of();

  /// Sets the current files.
  ///
  /// @param damaged their paths
  /// @param problems all problems found while reading, including those of other files
  void note(Collection<String> damaged, Collection<Problem> problems) {
    var now = new HashMap<String, Problem>();
    problems.stream()
        .filter(problem -> problem.isError() && damaged.contains(problem.file()))
        .forEach(problem -> now.putIfAbsent(problem.file(), problem));
    damaged.forEach(file -> now.computeIfAbsent(file, UnreadFiles::unknown));
    first = Map.copyOf(now);
  }

  /// Removes files that can be read now.
  ///
  /// @param damaged the paths of those that cannot
  void keep(Collection<String> damaged) {
    note(damaged, first.values());
  }

  private static Problem unknown(String file) {
    return Problem.of(file, tr("Part of the file could not be read."), "");
  }

  /// Their paths, sorted.
  public List<String> paths() {
    return first.keySet().stream().sorted().toList();
  }

  /// The first problem of each file, sorted.
  public List<Problem> problems() {
    return first.values().stream().sorted().toList();
  }

  /// The first problem of an answer's file. Empty if it could be read completely.
  public Optional<Problem> ofAnswer(String pack, String question) {
    return problem(AssessmentPart.answerPath(pack, question));
  }

  /// Whether `actions.yaml` could not be read completely, so that there may be more actions.
  public boolean lacksActions() {
    return problem(AssessmentPart.ACTIONS).isPresent();
  }

  /// Whether `assessment.yaml` could not be read completely. Packs and context can then be
  /// defaults, and so can everything derived from them.
  public boolean lacksProfile() {
    return problem(AssessmentPart.PROFILE).isPresent();
  }

  private Optional<Problem> problem(String file) {
    return Optional.ofNullable(first.get(file));
  }
}
