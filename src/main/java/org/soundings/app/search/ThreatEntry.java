package org.soundings.app.search;

import static org.soundings.app.search.Query.slug;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.threat.Threat;

/// A threat and the decision about it as an entry.
record ThreatEntry(Threat threat, Decision decision, LocalDate today) {

  SearchEntry entry() {
    return new SearchEntry(
        SearchEntry.Kind.THREAT,
        threat.id().toString(),
        threat.title(),
        threat.level().title().toLowerCase(Locale.ROOT),
        texts(),
        tags());
  }

  /// The entry with additional tags for lists of threats: open, and with evidence.
  ///
  /// @param shown the questions with evidence
  SearchEntry amongThreats(Set<String> shown) {
    var tags = new HashSet<String>();
    EntryParts.tag(tags, "is:open", !decision.isDecided() || decision.isExpired(today));
    EntryParts.tag(tags, "has:evidence", threat.questions().stream().anyMatch(shown::contains));
    return entry().with(tags);
  }

  private List<SearchEntry.Text> texts() {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("scenario"), threat.template().scenario());
    EntryParts.add(texts, tr("label"), threat.label());
    EntryParts.add(texts, tr("applies to"), threat.about());
    EntryParts.add(texts, tr("layer"), threat.template().layer().title());
    EntryParts.add(texts, tr("owner"), decision.owner());
    EntryParts.add(texts, tr("rationale"), decision.rationale());
    EntryParts.add(texts, tr("verification"), decision.verification());
    for (LevelOverride each : decision.overrides()) {
      EntryParts.add(texts, tr("rationale for the manual level"), each.rationale());
    }
    return texts;
  }

  private Set<String> tags() {
    var tags = new HashSet<String>();
    tags.add("layer:" + slug(threat.template().layer().name()));
    tags.add("is:" + slug(threat.level().name()));
    Decision.Treatment treatment = decision.isDecided() ? decision.treatment() : null;
    tags.add("is:" + (treatment == null ? "undecided" : slug(treatment.name())));
    boolean isExpired = decision.isExpired(today);
    EntryParts.tag(tags, "is:accepted", treatment == Decision.Treatment.ACCEPT && !isExpired);
    EntryParts.tag(tags, "is:expired-acceptance", isExpired);
    EntryParts.tag(tags, "is:custom", threat.isOwn());
    EntryParts.tag(tags, "owner:" + slug(decision.owner()), !decision.owner().isBlank());
    return tags;
  }
}
