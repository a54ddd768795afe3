package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.app.model.ImportedModels.EMPTY;
import static org.soundings.app.model.ImportedModels.MANIFESTS;
import static org.soundings.app.model.ImportedModels.SHOP;
import static org.soundings.app.model.ImportedModels.named;
import static org.soundings.app.model.ImportedModels.take;
import static org.soundings.app.model.ImportedModels.written;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.system.SystemModel;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.report.ReportSamples;
import org.soundings.report.exchange.ExchangeFormat;

/// What was imported before is recognised and not changed.
class RecognisedItemsTest {

  private static List<String> changed(ImportedModel taken) {
    return taken.items().stream()
        .filter(each -> each.fate() == ModelItem.Fate.CHANGED)
        .map(ModelItem::name)
        .toList();
  }

  @Test
  void importingKeepsExistingItems() throws IOException {
    Assessment before = ReportSamples.withSystem(EMPTY);
    Assessment after = take(written(ExchangeFormat.TM_BOM), "a.json", before).after();
    assertThat(after.system().components()).containsAll(before.system().components());
    assertThat(after.system().dataFlows()).containsAll(before.system().dataFlows());
    assertThat(after.customThreats()).containsAll(before.customThreats());
    assertThat(after.system().components()).hasSize(6);
    assertThat(after.system().component("ledger-2").orElseThrow().number()).isEqualTo(6);
  }

  @Test
  void importingAModelAgainAddsNothing() throws IOException {
    Assessment first = take(MANIFESTS, "deploy.yaml", EMPTY).after();
    Assessment edited =
        first.changingSystem(
            s -> s.with(s.component("web").orElseThrow().withDescription("Ours.")));
    assertThat(take(MANIFESTS, "deploy.yaml", edited).after()).isEqualTo(edited);
    String otm = written(ExchangeFormat.OTM);
    Assessment taken = take(otm, "a.otm", EMPTY).after();
    assertThat(take(otm, "a.otm", taken).after().system().components())
        .isEqualTo(taken.system().components());
    assertThat(take(otm, "a.otm", taken).after().customThreats()).isEqualTo(taken.customThreats());
  }

  @Test
  void differencesFromANewModelAreReported() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY);
    String otm = written(ExchangeFormat.OTM, there);
    Assessment here =
        there
            .changingSystem(
                s ->
                    s.with(s.component("ledger").orElseThrow().withData("other bookings"))
                        .with(s.actor("customer").orElseThrow().withPosition(""))
                        .with(s.zone("payments").orElseThrow().withParent("")))
            .withCustomThreat(
                there.customThreats().getFirst().with(ThreatSentence.Part.ASSET, "the whole quay"));
    ImportedModel taken = take(otm, "a.otm", here);
    assertThat(taken.counts().isNothing()).isTrue();
    List<String> changed = List.of("Payments", "Ledger", "Customer", "A swap on the quay");
    assertThat(changed(taken)).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", taken.after()))).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", there))).isEmpty();
  }

  @Test
  void renamedItemsAreRecognisedByTheirModelId() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    CustomThreat threat = first.customThreats().getFirst();
    Assessment edited =
        first
            .changingSystem(
                s ->
                    s.with(s.zone("cluster").orElseThrow().withName("Production"))
                        .with(s.component("web").orElseThrow().withName("Shop window")))
            .withCustomThreat(
                threat
                    .withTitle("Orders that nobody made")
                    .withNote("Seen in May.")
                    .withComponents(List.of()));
    ImportedModel again = take(SHOP, "shop.otm", edited);
    assertThat(again.after()).isEqualTo(edited);
    assertThat(again.words()).isEqualTo("no new items (already present: 5)");
    assertThat(again.notes()).isEmpty();
  }

  @Test
  void changesInTheModelAreReportedButNotApplied() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    String newer =
        SHOP.replace("state: exposed", "state: mitigated")
            .replace("name: Store", "name: Order store")
            .replace(
                "threats:\n  - {id: t", "threats:\n  - {id: u, name: Lost orders}\n  - {id: t");
    ImportedModel again = take(newer, "shop.otm", first);
    assertThat(again.words())
        .isEqualTo("1 threat (already present: 5, of these different in the model: 2)");
    assertThat(again.notes())
        .containsExactly(
            "These items differ in the model and were not changed here: “Order store”, “Forged orders”.");
    assertThat(again.after().system().components()).isEqualTo(first.system().components());
    assertThat(again.after().customThreats())
        .extracting(CustomThreat::title)
        .containsExactly("Forged orders", "Lost orders");
  }

  @Test
  void removedItemsAreNotImportedAgain() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    Assessment less =
        first
            .changingSystem(s -> s.withoutComponent("web"))
            .withoutCustomThreat(first.customThreats().getFirst().id());
    ImportedModel again = take(SHOP, "shop.otm", less);
    assertThat(again.after()).isEqualTo(less);
    assertThat(again.notes())
        .containsExactly(
            "These items were skipped because they were removed here: “Web”, “Forged orders”. To import them again, rename the model file.");
  }

  @Test
  void reimportInAnotherLanguageChangesNothing() throws IOException {
    String compose =
        """
        services:
          web:
            image: shop/web:1
            build: .
            ports: ["80:80"]
            depends_on: [db]
          db:
            image: postgres:17
        """;
    Assessment first = take(compose, "compose.yaml", EMPTY).after();
    ImportedModel again =
        Messages.in(Language.of("de").orElseThrow(), () -> take(compose, "compose.yaml", first));
    assertThat(again.changed()).isZero();
    assertThat(again.after()).isEqualTo(first);
  }

  @Test
  void theIdOfARemovedItemIsNotReused() throws IOException {
    SystemModel first = take(SHOP, "shop.otm", EMPTY).after().system().withoutComponent("web");
    assertThat(first.newEndId("Web", _ -> false)).isEqualTo("web-2");
    assertThat(first.newZoneId("Web")).isEqualTo("web");
  }

  @Test
  void itemsWithoutAStoredModelIdAreMatchedByContent() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    SystemModel system = first.system();
    Assessment old =
        first.withSystem(
            new SystemModel(
                system.zones(),
                system.components(),
                system.actors(),
                system.dataFlows(),
                system.given(),
                List.of()));
    ImportedModel again = take(SHOP, "shop.otm", old);
    assertThat(again.counts().isNothing()).isTrue();
    assertThat(again.after()).isEqualTo(first);
    assertThat(again.changed()).isZero();

    Assessment edited =
        old.withCustomThreat(first.customThreats().getFirst().withNote("Ours."))
            .changingSystem(
                s -> s.with(s.component("web").orElseThrow().withTechnology("Java 25")));
    ImportedModel other = take(SHOP, "shop.otm", edited);
    assertThat(other.after().customThreats()).isEqualTo(edited.customThreats());
    assertThat(named(other, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    ImportedModel later = take(SHOP, "shop.otm", other.after());
    assertThat(named(later, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    assertThat(later.after()).isEqualTo(other.after());
  }
}
