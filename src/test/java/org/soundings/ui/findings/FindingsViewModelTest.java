package org.soundings.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class FindingsViewModelTest {

  @TempDir Path folder;
  private FindingsViewModel model;

  @BeforeEach
  void make() {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    Evidence item = context.assessment().evidence().get("E-001");
    model = new FindingsViewModel(context, item);
    var entries = new FindingEntries();
    entries.finding(vulnerability("CVE-3", "openssl", "shop/web:1", "HIGH"));
    entries.finding(vulnerability("CVE-1", "zlib", "shop/web:1", "LOW"));
    entries.finding(vulnerability("CVE-2", "openssl", "shop/api:1", "CRITICAL"));
    entries.observation(
        new Observation(
            Fact.PRIVILEGED,
            Observation.Verdict.FAILED,
            new Observation.Subject("Deployment shop/web", "web", ""),
            "spec.privileged",
            "true"));
    for (int i = 0; i < 12; i++) {
      entries.component(new SbomComponent("library", "part " + i, "1", ""));
    }
    entries.entries().sort(Order.LEVEL.comparator());
    model.take(entries);
  }

  private static Finding vulnerability(String id, String item, String image, String level) {
    return Finding.of(
            Finding.Kind.VULNERABILITY,
            id,
            "A flaw in " + item,
            Location.ofImage(image, "").withItem(item, item.isEmpty() ? "" : "1.2", ""))
        .rated(level);
  }

  private List<String> ids() {
    return model.rows().stream()
        .map(
            row ->
                row instanceof FindingEntry entry ? entry.id() : ((FindingRow.Heading) row).title())
        .toList();
  }

  @Test
  void theWorstFindingIsFirstAndObservationsAreInTheSameTable() {
    assertThat(ids()).containsExactly("CVE-2", "CVE-3", "CVE-1", "Privileged Containers");
    assertThat(((FindingEntry) model.rows().getLast()).fix()).isEqualTo("spec.privileged = true");
  }

  @Test
  void theSortOrderNamesOnlyColumnsThatHaveValues() {
    assertThat(ordered(vulnerability("CVE-1", "", "", "HIGH")))
        .isEqualTo("Sorted by severity, highest first.");
    assertThat(ordered(vulnerability("CVE-1", "zlib", "", "HIGH")))
        .isEqualTo("Sorted by severity, highest first, then by package.");
    assertThat(ordered(vulnerability("CVE-1", "", "shop/web:1", "HIGH")))
        .isEqualTo("Sorted by severity, highest first, then by image.");
    assertThat(ordered(vulnerability("CVE-1", "zlib", "shop/web:1", "HIGH")))
        .isEqualTo("Sorted by severity, highest first, then by package and image.");
  }

  private String ordered(Finding only) {
    var entries = new FindingEntries();
    entries.finding(only);
    entries.settle();
    model.take(entries);
    return model.orderWordsProperty().get();
  }

  @Test
  void findingsOfOneLevelAreGroupedByPackageAndItIsShown() {
    var entries = new FindingEntries();
    entries.finding(vulnerability("CVE-1", "zlib", "shop/web:1", "HIGH"));
    entries.finding(vulnerability("CVE-2", "openssl", "shop/web:1", "HIGH"));
    entries.finding(vulnerability("CVE-3", "zlib", "shop/api:1", "HIGH"));
    entries.finding(vulnerability("CVE-4", "openssl", "shop/web:1", "HIGH"));
    entries.finding(vulnerability("CVE-5", "zlib", "shop/web:1", "CRITICAL"));
    entries.settle();
    model.take(entries);
    assertThat(ids()).containsExactly("CVE-5", "CVE-2", "CVE-4", "CVE-3", "CVE-1");
    assertThat(model.orderWordsProperty().get())
        .isEqualTo("Sorted by severity, highest first, then by package and image.");
    model.order(Order.ITEM, true);
    assertThat(model.orderWordsProperty().get()).isEqualTo("Sorted by package, descending.");
  }

  @Test
  void theNumberOfShownFindingsIsAlwaysShown() {
    assertThat(model.countedProperty().get())
        .isEqualTo("4 findings, with 12 components in the SBOM");
    model.search("OpenSSL critical");
    assertThat(ids()).containsExactly("CVE-2");
    model.search("zlib critical");
    assertThat(ids()).isEmpty();
    model.search("OpenSSL api");
    assertThat(ids()).containsExactly("CVE-2");
    assertThat(model.countedProperty().get()).startsWith("1 of 4 shown");
  }

  @Test
  void theSortOrderCanBeReversed() {
    model.order(Order.ITEM, false);
    assertThat(ids()).containsExactly("Privileged Containers", "CVE-2", "CVE-3", "CVE-1");
    model.order(Order.ITEM, true);
    assertThat(ids()).containsExactly("CVE-1", "CVE-3", "CVE-2", "Privileged Containers");
  }

  @Test
  void groupsStartCollapsedWorstFirstAndExpandOneByOne() {
    model.group(Optional.of(Order.PLACE));
    assertThat(ids()).containsExactly("shop/api:1", "shop/web:1", "not specified");
    model.toggle((FindingRow.Heading) model.rows().get(1));
    assertThat(ids())
        .containsExactly("shop/api:1", "shop/web:1", "CVE-3", "CVE-1", "not specified");
    model.toggle((FindingRow.Heading) model.rows().get(1));
    assertThat(ids()).containsExactly("shop/api:1", "shop/web:1", "not specified");
  }
}
