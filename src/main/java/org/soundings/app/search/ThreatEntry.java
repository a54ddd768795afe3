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

/// A threat with what was decided about it, as it can be found.
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

  /// Among threats it can be asked too which are open, and of which something was shown.
  ///
  /// @param shown the questions to which evidence was shown
  SearchEntry amongThreats(Set<String> shown) {
    var tags = new HashSet<String>();
    EntryParts.tag(tags, "is:open", !decision.isDecided() || decision.isExpired(today));
    EntryParts.tag(tags, "has:evidence", threat.questions().stream().anyMatch(shown::contains));
    return entry().with(tags);
  }

  private List<SearchEntry.Text> texts() {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("what could happen"), threat.template().scenario());
    EntryParts.add(texts, tr("which one"), threat.label());
    EntryParts.add(texts, tr("where"), threat.about());
    EntryParts.add(texts, tr("layer"), threat.template().layer().title());
    EntryParts.add(texts, tr("owner"), decision.owner());
    EntryParts.add(texts, tr("why it was decided so"), decision.reason());
    EntryParts.add(texts, tr("how anyone will see"), decision.verification());
    for (LevelOverride each : decision.overrides()) {
      EntryParts.add(texts, tr("why its level was set"), each.reason());
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
    EntryParts.tag(tags, "is:expired", isExpired);
    EntryParts.tag(tags, "is:own", threat.isOwn());
    EntryParts.tag(tags, "owner:" + slug(decision.owner()), !decision.owner().isBlank());
    return tags;
  }
}
