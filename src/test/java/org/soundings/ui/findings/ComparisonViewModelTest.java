package org.soundings.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examination;
import org.soundings.app.evidence.Gathering;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.compare.Vulnerability;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class ComparisonViewModelTest {

  private static final Path FIXTURES = Path.of("src/test/resources/importers");

  @TempDir Path folder;
  private ComparisonViewModel model;

  @BeforeEach
  void make() throws Exception {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var wishes =
        new EvidenceImport.Wishes("", context.now(), "", null, EvidenceIntake.Secrets.MASK);
    try (var gathering =
        Gathering.of(
            List.of(
                FIXTURES.resolve("trivy/image/input.json"),
                FIXTURES.resolve("grype/image/input.json")),
            Progress.unwatched())) {
      var examined = new Examination(List.of(), Progress.unwatched()).look(gathering.files());
      List<Evidence> stored =
          new EvidenceImport(context.open().folder(), wishes)
              .take(examined, context.assessment(), Progress.unwatched());
      model = new ComparisonViewModel(context, stored.get(0), stored.get(1));
    }
    model.load(() -> {});
  }

  @Test
  void theSetCountsAddUpToTheTotal() {
    assertThat(model.total()).isPositive();
    assertThat(model.sentence())
        .isEqualTo(
            "3 vulnerabilities in total. A difference does not mean that a report is wrong.");
    assertThat(Stream.of(Vulnerability.Set.values()).mapToLong(model::count).sum())
        .isEqualTo(model.total());
  }

  @Test
  void eachSetCanBeShownAlone() {
    Map<Vulnerability.Set, Long> shown = new java.util.EnumMap<>(Vulnerability.Set.class);
    Map<Vulnerability.Set, Long> counted = new java.util.EnumMap<>(Vulnerability.Set.class);
    for (Vulnerability.Set set : Vulnerability.Set.values()) {
      model.show(Optional.of(set));
      shown.put(set, (long) model.shownProperty().get().size());
      counted.put(set, model.count(set));
    }
    assertThat(shown).isEqualTo(counted);
  }

  @Test
  void theSetsAreDistinguishableWithoutColour() {
    assertThat(Stream.of(Vulnerability.Set.values()).map(ComparisonViewModel::sign))
        .containsExactlyInAnyOrder("A", "B", "A = B", "A ≠ B");
  }

  @Test
  void sharedVulnerabilitiesShowTheRatingsOfBothReports() {
    var both = new ArrayList<Vulnerability>(model.shownProperty().get());
    both.removeIf(vulnerability -> vulnerability.first() == null || vulnerability.second() == null);
    for (Vulnerability vulnerability : both) {
      assertThat(ComparisonViewModel.lines(vulnerability))
          .hasSizeGreaterThanOrEqualTo(2)
          .allMatch(line -> line.id().equals(vulnerability.id()));
    }
    assertThat(both).isNotEmpty();
  }
}
