package org.soundings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.report.ReportSamples;
import org.soundings.ui.SmallWorld;

class FiltersTest {

  private final Filters filters = Filters.of(SmallWorld.library(), SmallWorld.assessment());

  @Test
  void everyTagOfEveryEntryIsKnown() {
    Set<String> tags = new TreeSet<>();
    SearchEntries.index(SmallWorld.library(), SmallWorld.assessment(), SmallWorld.NOW)
        .entries()
        .forEach(entry -> tags.addAll(entry.tags()));
    assertThat(tags).isNotEmpty();
    assertThat(filters.unknown(Query.of(String.join(" ", tags)))).isEmpty();
  }

  @Test
  void everyKindOfEvidenceIsKnown() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (Evidence evidence : ReportSamples.sample().evidence().values()) {
      kinds.add("kind:" + Query.slug(evidence.source().kind()));
    }
    assertThat(kinds).hasSameSizeAs(EvidenceSource.class.getPermittedSubclasses());
    assertThat(filters.unknown(Query.of(String.join(" ", kinds)))).isEmpty();
  }

  @Test
  void aPrefixOfAKeywordIsKnown() {
    assertThat(filters.unknown(Query.of("is:op -perspective:oper kind: layer:k"))).isEmpty();
  }

  @Test
  void aTypoIsReportedWithASuggestion() {
    assertThat(filters.issue("mount is:opne"))
        .isEqualTo("Unknown filter “is:opne”. Did you mean is:open?");
    assertThat(filters.issue("-layer:imgae"))
        .isEqualTo("Unknown filter “layer:imgae”. Did you mean layer:image?");
  }

  @Test
  void anUnknownValueIsReportedWithAllKnownValues() {
    assertThat(filters.issue("is:dissent"))
        .isEqualTo("Unknown filter “is:dissent”. Did you mean has:dissent?");
    assertThat(filters.issue("has:cheese"))
        .isEqualTo(
            "Unknown filter “has:cheese”. Values for has: actions, conclusion, disagreement, dissent, evidence, text.");
  }

  @Test
  void addressesAndOtherTermsWithAColonAreNotFilters() {
    assertThat(filters.unknown(Query.of("https://example.org foo:bar 10:30"))).isEmpty();
  }
}
