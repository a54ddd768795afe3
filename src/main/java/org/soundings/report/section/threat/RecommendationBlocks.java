package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Decision.Treatment;
import org.soundings.pack.Perspectives;
import org.soundings.pack.ThreatTemplate.Mitigation;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Recommendation;
import org.soundings.threat.Threat;

/// What the packs recommend against a threat and the team does not plan yet. Nothing is recommended
/// against a threat that the team accepts, transfers or avoids.
final class RecommendationBlocks {

  private RecommendationBlocks() {}

  /// @param printed what was recommended for threats before; the same for another place is not
  ///   repeated
  static void add(
      Material material, Threat threat, Set<List<RichText>> printed, List<Block> blocks) {
    Decision decision = material.assessment().decision(threat.id());
    boolean isOpen = decision.treatment() == null || decision.treatment() == Treatment.MITIGATE;
    List<RichText> lines =
        Recommendation.of(threat, material.library(), material.assessment()).stream()
            .filter(each -> each.action().isEmpty())
            .map(RecommendationBlocks::line)
            .toList();
    if (isOpen && !lines.isEmpty() && printed.add(lines)) {
      RichText words = lines.getFirst();
      for (RichText line : lines.subList(1, lines.size())) {
        words = words.newLine().and(line);
      }
      blocks.add(
          new Block.Labelled(
              RichText.quietly(tr("Recommendations")), List.of(new Block.Fine(words))));
    }
  }

  private static RichText line(Recommendation recommendation) {
    Mitigation mitigation = recommendation.mitigation();
    String effort = mitigation.effort().isBlank() ? "" : ", " + mitigation.effort();
    RichText words =
        RichText.of(mitigation.title())
            .and(" (" + Perspectives.title(mitigation.who()) + effort + ", ")
            .and(Phrases.questionPage(recommendation.question().id()));
    return (mitigation.reference().isBlank()
            ? words
            : words.and(", ").web(host(mitigation.reference()), mitigation.reference()))
        .and(")");
  }

  private static String host(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
  }
}
