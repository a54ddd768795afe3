package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.app.model.ImportedModels.EMPTY;
import static org.soundings.app.model.ImportedModels.LIBRARY;
import static org.soundings.app.model.ImportedModels.SHOP;
import static org.soundings.app.model.ImportedModels.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.system.Component;

/// Single items of a model can be excluded, and are offered again.
class ImportSelectionTest {

  @TempDir Path folder;
  private ModelImport.Read shop;
  private ImportSelection all;

  @BeforeEach
  void read() throws IOException {
    shop = read("shop.otm", SHOP);
    all = ImportSelection.of(List.of(shop.into(EMPTY, LIBRARY)));
  }

  private ModelImport.Read read(String name, String text) throws IOException {
    return ModelImport.read(Files.writeString(folder.resolve(name), text));
  }

  private static ImportSelection.Entry entry(ImportSelection selection, int model, String name) {
    return selection.entries().stream()
        .filter(each -> each.model() == model && each.item().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ImportSelection without(String... names) {
    ImportSelection selection = all;
    for (String name : names) {
      selection = selection.toggled(entry(all, 0, name));
    }
    return selection;
  }

  private Assessment imported(Assessment into, ImportSelection selection) {
    return shop.into(into, LIBRARY, selection.excluded(0)).after();
  }

  private static Stream<String> names(Assessment assessment) {
    return Stream.of(
            assessment.system().zones().stream().map(each -> each.name()),
            assessment.system().components().stream().map(each -> each.name()),
            assessment.system().dataFlows().stream().map(each -> each.data()),
            assessment.customThreats().stream().map(each -> each.title()))
        .flatMap(each -> each);
  }

  @Test
  void aDataFlowNeedsBothEnds() {
    ImportSelection selection = without("Store");
    ImportSelection.Entry flow = entry(all, 0, "Web → Store: orders");
    assertThat(selection.isSelected(flow)).isFalse();
    assertThat(selection.canSwitch(flow)).isFalse();
    assertThat(selection.note(flow)).isEqualTo("Requires “Store”, which is excluded.");
    assertThat(selection.count()).isEqualTo(3);
    assertThat(names(imported(EMPTY, selection)))
        .containsExactly("Cluster", "Web", "Forged orders");
    assertThat(selection.toggled(entry(all, 0, "Store")).count()).isEqualTo(5);
  }

  @Test
  void aThreatNeedsOneOfItsComponents() {
    ImportSelection selection = without("Web");
    assertThat(selection.note(entry(all, 0, "Forged orders")))
        .isEqualTo("Requires “Web”, which is excluded.");
    assertThat(names(imported(EMPTY, selection))).containsExactly("Cluster", "Store");
  }

  @Test
  void aComponentOfAnExcludedZoneIsImportedWithoutAZone() {
    ImportSelection selection = without("Cluster");
    ImportSelection.Entry web = entry(all, 0, "Web");
    assertThat(selection.isSelected(web)).isTrue();
    assertThat(selection.note(web)).isEqualTo("Imported without a trust zone.");
    Assessment after = imported(EMPTY, selection);
    assertThat(after.system().zones()).isEmpty();
    assertThat(after.system().components()).extracting(Component::zone).containsExactly("", "");
  }

  @Test
  void excludedItemsAreOfferedAgain() {
    Assessment after = imported(EMPTY, without("Store", "Forged orders"));
    ImportedModel again = shop.into(after, LIBRARY);
    assertThat(named(again, ModelItem.Kind.COMPONENT, ModelItem.Fate.ADDED))
        .containsExactly("Store");
    assertThat(ImportSelection.of(List.of(again)).offered()).isEqualTo(3);
    assertThat(again.after().system().components())
        .extracting(Component::id)
        .containsExactly("web", "store");
    assertThat(again.after().customThreats())
        .singleElement()
        .extracting(CustomThreat::components)
        .isEqualTo(List.of("web"));
  }

  @Test
  void aZoneImportedLaterIsReportedAsADifference() {
    Assessment after = imported(EMPTY, without("Cluster"));
    ImportedModel again = shop.into(after, LIBRARY);
    assertThat(named(again, ModelItem.Kind.ZONE, ModelItem.Fate.ADDED)).containsExactly("Cluster");
    assertThat(named(again, ModelItem.Kind.COMPONENT, ModelItem.Fate.CHANGED))
        .containsExactly("Web", "Store");
  }

  @Test
  void excludedItemsAreNamed() {
    ImportedModel taken = shop.into(EMPTY, LIBRARY, without("Store").excluded(0));
    assertThat(taken.notes())
        .contains(
            "Excluded from this import: “Store”, “Web → Store: orders”. The next import offers them again.");
    assertThat(taken.counts().components()).isEqualTo(1);
  }

  @Test
  void selectingOneAfterNoneSelectsExactlyOne() {
    ImportSelection selection = all.none();
    assertThat(selection.count()).isZero();
    selection = selection.toggled(entry(all, 0, "Web"));
    assertThat(selection.count()).isEqualTo(1);
    assertThat(names(imported(EMPTY, selection))).containsExactly("Web");
    assertThat(selection.all().count()).isEqualTo(all.count());
  }

  @Test
  void aZoneSharedByTwoModelsIsExcludedFromBoth() throws IOException {
    ModelImport.Read other =
        read(
            "other.otm",
            """
            otmVersion: 0.2.0
            project: {name: Other, id: other}
            trustZones: [{id: y, name: Cluster}]
            components: [{id: e, name: Mail, type: web-service, parent: {trustZone: y}}]
            """);
    ImportedModel first = shop.into(EMPTY, LIBRARY);
    ImportSelection both = ImportSelection.of(List.of(first, other.into(first.after(), LIBRARY)));
    ImportSelection selection = both.toggled(entry(both, 0, "Cluster"));
    assertThat(selection.note(entry(both, 1, "Mail"))).isEqualTo("Imported without a trust zone.");
    Assessment after =
        other.into(imported(EMPTY, selection), LIBRARY, selection.excluded(1)).after();
    assertThat(after.system().zones()).isEmpty();
    assertThat(after.system().components()).hasSize(3);
  }
}
