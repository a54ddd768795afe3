package org.soundings.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;

/// How far an assessment was at a moment.
///
/// @param applicable questions that were asked and apply
/// @param supported answered questions with supporting evidence that no evidence contradicts
/// @param unknown questions with the status "don't know"
/// @param threats assessed threats
/// @param inherent assessed threats with a high or critical inherent level
/// @param current the same for the current level
public record MomentCounts(
    int applicable,
    int answered,
    int supported,
    int unknown,
    int threats,
    int inherent,
    int current) {

  /// The numbers of a stored moment. Its threats are those that were printed. Questions that no
  /// current pack has are not counted.
  public static MomentCounts of(Library library, Moment moment) {
    Set<String> asked =
        moment.questions().stream().map(AskedQuestion::id).collect(Collectors.toSet());
    List<PrintedThreat> threats =
        moment.threats().stream().filter(PrintedThreat::isInRegister).toList();
    return of(
        Coverage.of(
            library.questions().filter(each -> asked.contains(each.id())).toList(),
            moment.assessment(),
            moment.at()),
        threats.size(),
        grave(threats.stream().map(threat -> threat.inherent().level())),
        grave(threats.stream().map(PrintedThreat::level)));
  }

  /// The numbers of now.
  public static MomentCounts of(Coverage coverage, List<Threat> threats) {
    return of(
        coverage,
        threats.size(),
        grave(threats.stream().map(threat -> threat.inherent().level())),
        grave(threats.stream().map(Threat::level)));
  }

  private static MomentCounts of(Coverage coverage, int threats, int inherent, int current) {
    return new MomentCounts(
        coverage.applying(),
        coverage.answered(),
        coverage.count(CoverageState.SUPPORTED),
        coverage.count(CoverageState.DONT_KNOW),
        threats,
        inherent,
        current);
  }

  private static int grave(Stream<Level> levels) {
    return (int) levels.filter(level -> level.compareTo(Level.HIGH) >= 0).count();
  }
}
