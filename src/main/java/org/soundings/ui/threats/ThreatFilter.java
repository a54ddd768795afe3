package org.soundings.ui.threats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.soundings.app.search.FilterWords;
import org.soundings.app.search.TypedFilter;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Decision;
import org.soundings.threat.Threat;

/// Which threats are looked for: words, and conditions such as `is:open`. All of them must fit.
final class ThreatFilter implements Predicate<Threat> {

  private final Assessment assessment;
  private final LocalDate today;
  private final List<Predicate<Threat>> all = new ArrayList<>();

  private ThreatFilter(Assessment assessment, LocalDate today) {
    this.assessment = assessment;
    this.today = today;
  }

  /// Reads what was typed.
  static ThreatFilter of(String typed, Assessment assessment, LocalDate today) {
    var filter = new ThreatFilter(assessment, today);
    for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      filter.all.add(filter.condition(word));
    }
    return filter;
  }

  @Override
  public boolean test(Threat threat) {
    return all.stream().allMatch(each -> each.test(threat));
  }

  private Predicate<Threat> condition(String word) {
    return switch (FilterWords.read(word).map(TypedFilter::english).orElse(word)) {
      case "is:open" ->
          threat -> decision(threat).treatment() == null || decision(threat).isExpired(today);
      case "is:accepted" ->
          threat ->
              decision(threat).treatment() == Decision.Treatment.ACCEPT
                  && !decision(threat).isExpired(today);
      case "is:expired" -> threat -> decision(threat).isExpired(today);
      case "is:own" -> Threat::isOwn;
      default -> threat -> text(threat).contains(word);
    };
  }

  private Decision decision(Threat threat) {
    return assessment.decision(threat.id());
  }

  private String text(Threat threat) {
    return String.join(
            "\n",
            threat.label(),
            threat.id().toString(),
            threat.title(),
            threat.about(),
            threat.template().layer().title(),
            threat.level().title(),
            decision(threat).owner())
        .toLowerCase(Locale.ROOT);
  }
}
