package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.assessment.Action;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.report.section.threat.ActionSection;
import org.soundings.threat.Threat;

/// One page for decision makers.
public final class SummarySection implements SectionMaker {

  private static final int MOST_ACTIONS = 3;
  private static final int MOST_DECISIONS = 5;
  private static final int LEAST_DECISIONS = 3;

  @Override
  public Optional<Section> of(Material material) {
    int lines = SummarySessions.most(material);
    boolean hasStrengths = true;
    List<Block> blocks = blocks(material, lines, hasStrengths);
    while (lines > 0 && SummarySpace.left(blocks) < 0) {
      if (lines == 1 && hasStrengths) {
        hasStrengths = false;
      } else {
        lines--;
      }
      blocks = blocks(material, lines, hasStrengths);
    }
    return Optional.of(Section.page("1", tr("Summary"), Anchors.section("summary"), blocks));
  }

  /// @param lines the maximum length of its lists; with 0, actions are only counted
  /// @param hasStrengths whether it names effective controls, which give way to an action
  private static List<Block> blocks(Material material, int lines, boolean hasStrengths) {
    var blocks = new ArrayList<Block>();
    SummaryThreats.shown(material).ifPresent(blocks::add);
    blocks.addAll(
        SummaryAsks.decisions(material, Math.clamp(lines, LEAST_DECISIONS, MOST_DECISIONS)));
    SummarySessions.decided(material, Math.max(1, lines)).ifPresent(blocks::add);
    addActions(material, Math.min(lines, MOST_ACTIONS), blocks);
    SummaryEfforts.effort(material).ifPresent(blocks::add);
    SummaryUnknown.addUnknown(material, blocks);
    addContradictions(material, blocks);
    if (hasStrengths) {
      addStrengths(material, Math.max(1, lines), blocks);
    }
    blocks.add(
        new Block.Labelled(
            RichText.quietly(tr("Confidence and limitations")),
            List.of(new Block.Fine(RichText.of(trust(material))))));
    blocks.addFirst(new Block.Statement(RichText.of(statement(material))));
    blocks.addAll(1, SummaryThreats.of(material, blocks));
    return blocks;
  }

  private static String statement(Material material) {
    Coverage coverage = material.coverage();
    if (coverage.answered() == 0) {
      return (material.threats().assessed().isEmpty() ? "" : verdict(material) + " ")
          + trn(
              "No question has been answered yet. 1 question is open.",
              "No question has been answered yet. %,d questions are open.",
              coverage.applying(),
              coverage.applying())
          + missingPacks(material);
    }
    int answered = coverage.answered();
    int shown = coverage.count(CoverageState.SUPPORTED);
    String all = trn("%d question", "%d questions", coverage.applying(), coverage.applying());
    String depth =
        shown == 0
            ? trn(
                "%d of %s is answered, without supporting evidence.",
                "%d of %s are answered, none of them supported by evidence.",
                answered,
                answered,
                all)
            : trn(
                "%d of %s is answered, %d supported by evidence.",
                "%d of %s are answered, %d of them supported by evidence.",
                answered,
                answered,
                all,
                shown);
    return verdict(material) + " " + depth + missingPacks(material) + notAssessed(material);
  }

  /// What the preceding numbers do not include.
  private static String missingPacks(Material material) {
    return material.missingPacks().stream()
        .map(pack -> " " + pack.sentence())
        .collect(Collectors.joining());
  }

  /// How things are: what is critical and high today and after the agreed actions, and what has no
  /// decision. Counts only; a level after actions needs actions with an owner.
  private static String verdict(Material material) {
    List<Threat> grave =
        material.threats().assessed().stream()
            .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
            .toList();
    if (grave.isEmpty()) {
      return tr("None of the assessed threats is currently critical or high.");
    }
    long critical = count(grave, threat -> threat.level() == Level.CRITICAL);
    if (material.assessment().actions().stream().noneMatch(Action::isPending)) {
      return today(critical, grave.size()) + undecided(material, grave);
    }
    long criticalAfter = count(grave, threat -> threat.residual().level() == Level.CRITICAL);
    long graveAfter = count(grave, threat -> threat.residual().level().compareTo(Level.HIGH) >= 0);
    String first =
        critical == 0
            ? tr("No threat is critical today.")
            : criticalAfter == 0
                ? trn(
                    "%d threat is critical today, none after the agreed actions.",
                    "%d threats are critical today, none after the agreed actions.",
                    critical,
                    critical)
                : critical == criticalAfter
                    ? trn(
                        "%d threat is critical today and stays so after the agreed actions.",
                        "%d threats are critical today and stay so after the agreed actions.",
                        critical,
                        critical)
                    : trn(
                        "%d threat is critical today, %d after the agreed actions.",
                        "%d threats are critical today, %d after the agreed actions.",
                        critical,
                        critical,
                        criticalAfter);
    return first
        + " "
        + (critical == 0
            ? trn(
                "%d is high, %d after the agreed actions.",
                "%d are high, %d after the agreed actions.", grave.size(), grave.size(), graveAfter)
            : trn(
                "%d is critical or high, %d after them.",
                "%d are critical or high, %d after them.", grave.size(), grave.size(), graveAfter))
        + undecided(material, grave);
  }

  /// Without an agreed action there is nothing to compare with.
  private static String today(long critical, int grave) {
    return critical == 0
        ? tr("No threat is critical today.")
            + " "
            + trn("%d is high.", "%d are high.", grave, grave)
        : trn("%d threat is critical today.", "%d threats are critical today.", critical, critical)
            + " "
            + trn("%d is critical or high.", "%d are critical or high.", grave, grave);
  }

  private static String undecided(Material material, List<Threat> grave) {
    int undecided = SummaryAsks.undecided(material, grave).size();
    return undecided == 0
        ? ""
        : " " + trn("%d has no decision.", "%d have no decision.", undecided, undecided);
  }

  private static long count(List<Threat> threats, Predicate<Threat> which) {
    return threats.stream().filter(which).count();
  }

  /// The number of threats that are not assessed, so that the other numbers are not taken for all.
  private static String notAssessed(Material material) {
    int others =
        material.threats().with(Threat.Reach.NOT_ASSESSED).size()
            + material.threats().shown().size();
    return others == 0
        ? ""
        : trn(
            " %,d more has not been assessed.",
            " %,d more have not been assessed.", others, others);
  }

  private static void addActions(Material material, int most, List<Block> blocks) {
    List<Action> next =
        material.assessment().actions().stream()
            .filter(Action::isPending)
            .sorted(ActionSection.BY_DUE)
            .limit(most)
            .toList();
    if (next.isEmpty()) {
      return;
    }
    RichText lines = RichText.NONE;
    for (Action action : next) {
      String owner = action.owner().isBlank() ? tr("unassigned") : action.owner();
      RichText line =
          RichText.NONE
              .to(action.id(), Anchors.action(action.id()))
              .and(" " + action.title())
              .quiet(" (%s, %s)".formatted(owner, ActionSection.due(action, material.today())));
      lines = lines.isEmpty() ? line : lines.newLine().and(line);
    }
    blocks.add(
        new Block.Labelled(
            RichText.strongly(tr("Next agreed actions")), List.of(new Block.Paragraph(lines))));
  }

  /// What is effective according to the team and supported by evidence.
  private static void addStrengths(Material material, int most, List<Block> blocks) {
    List<QuestionCoverage> effective =
        material.coverage().with(CoverageState.SUPPORTED).stream()
            .filter(each -> each.answer().rating().filter(Rating.EFFECTIVE::equals).isPresent())
            .toList();
    if (effective.isEmpty()) {
      return;
    }
    RichText questions =
        RichText.joined(
            "; ",
            effective.stream()
                .limit(most)
                .map(
                    each ->
                        Phrases.questionTitle(material, each.question().id())
                            .and(" (")
                            .and(Phrases.evidence(each.supporting().stream().limit(2).toList()))
                            .and(")"))
                .toList());
    int more = effective.size() - most;
    blocks.add(
        new Block.Labelled(
            RichText.strongly(tr("Effective")).newLine().quiet(tr("with evidence")),
            List.of(
                new Block.Paragraph(
                    questions.and(more > 0 ? tr(", and %,d more", more) + "." : ".")))));
  }

  private static void addContradictions(Material material, List<Block> blocks) {
    List<QuestionCoverage> contradicted = material.coverage().with(CoverageState.CONTRADICTED);
    if (contradicted.isEmpty()) {
      return;
    }
    RichText questions =
        RichText.joined(
            "; ",
            contradicted.stream()
                .map(each -> Phrases.questionTitle(material, each.question().id()))
                .toList());
    blocks.add(
        new Block.Labelled(
            RichText.strongly(tr("Contradicted")).newLine().quiet(tr("by evidence")),
            List.of(new Block.Paragraph(questions.and(".")))));
  }

  private static String trust(Material material) {
    String sessions = SummarySessions.held(material);
    return sessions.isEmpty() ? depth(material) : sessions + " " + depth(material);
  }

  private static String depth(Material material) {
    Coverage coverage = material.coverage();
    int unanswered = coverage.applying() - coverage.answered();
    String questions =
        trn(
            "%d applicable question",
            "%d applicable questions", coverage.applying(), coverage.applying());
    if (coverage.answered() == 0) {
      return tr(
          "Self-assessment by the team, not an independent audit or attestation. None of %s is answered%s.",
          questions, material.see(ReportPart.UNKNOWN));
    }
    String answered =
        trn("%d is answered", "%d are answered", coverage.answered(), coverage.answered());
    if (unanswered == 0) {
      return tr(
          "Self-assessment by the team, not an independent audit or attestation. Of %s, %s (%s).",
          questions, answered, depths(coverage));
    }
    return tr(
        "Self-assessment by the team, not an independent audit or attestation. Of %s, %s (%s) and %s%s.",
        questions,
        answered,
        depths(coverage),
        trn("%d has no answer", "%d have no answer", unanswered, unanswered),
        material.see(ReportPart.UNKNOWN));
  }

  private static String depths(Coverage coverage) {
    int contradicted = coverage.count(CoverageState.CONTRADICTED);
    String shown = shown(coverage.count(CoverageState.SUPPORTED));
    String words = tr("%d without evidence", coverage.count(CoverageState.NO_EVIDENCE));
    return contradicted == 0
        ? shown + ", " + words
        : shown + ", " + tr("%d contradicted by evidence", contradicted) + ", " + words;
  }

  private static String shown(int count) {
    return count == 0 ? tr("none supported by evidence") : tr("%d supported by evidence", count);
  }
}
