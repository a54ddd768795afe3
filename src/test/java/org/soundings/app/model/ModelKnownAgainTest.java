package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.app.model.TakenModels.EMPTY;
import static org.soundings.app.model.TakenModels.MANIFESTS;
import static org.soundings.app.model.TakenModels.SHOP;
import static org.soundings.app.model.TakenModels.named;
import static org.soundings.app.model.TakenModels.take;
import static org.soundings.app.model.TakenModels.written;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.report.ReportSamples;
import org.soundings.report.exchange.ExchangeFormat;

/// What was taken before is known again, and left as the team made it.
class ModelKnownAgainTest {

  private static List<String> changed(TakenModel taken) {
    return taken.items().stream()
        .filter(each -> each.fate() == ModelItem.Fate.CHANGED)
        .map(ModelItem::name)
        .toList();
  }

  @Test
  void nothingThatIsThereIsTouched() throws IOException {
    Assessment before = ReportSamples.withSystem(EMPTY);
    Assessment after = take(written(ExchangeFormat.TM_BOM), "a.json", before).after();
    assertThat(after.system().components()).containsAll(before.system().components());
    assertThat(after.system().connections()).containsAll(before.system().connections());
    assertThat(after.ownThreats()).containsAll(before.ownThreats());
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
    assertThat(take(otm, "a.otm", taken).after().ownThreats()).isEqualTo(taken.ownThreats());
  }

  @Test
  void whatIsOtherThanInAModelSeenForTheFirstTimeIsTold() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY);
    String otm = written(ExchangeFormat.OTM, there);
    Assessment here =
        there
            .changingSystem(
                s ->
                    s.with(s.component("ledger").orElseThrow().withData("other bookings"))
                        .with(s.actor("customer").orElseThrow().withPosition(""))
                        .with(s.zone("payments").orElseThrow().withWithin("")))
            .withOwnThreat(
                there.ownThreats().getFirst().with(ThreatSentence.Part.ASSET, "the whole quay"));
    TakenModel taken = take(otm, "a.otm", here);
    assertThat(taken.counts().isNothing()).isTrue();
    List<String> changed = List.of("Payments", "Ledger", "Customer", "A swap on the quay");
    assertThat(changed(taken)).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", taken.after()))).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", there))).isEmpty();
  }

  @Test
  void whatTheTeamRenamedIsKnownAgainByTheModelsOwnId() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    OwnThreat threat = first.ownThreats().getFirst();
    Assessment edited =
        first
            .changingSystem(
                s ->
                    s.with(s.zone("cluster").orElseThrow().withName("Production"))
                        .with(s.component("web").orElseThrow().withName("Shop window")))
            .withOwnThreat(
                threat
                    .withTitle("Orders that nobody made")
                    .withNote("Seen in May.")
                    .withComponents(List.of()));
    TakenModel again = take(SHOP, "shop.otm", edited);
    assertThat(again.after()).isEqualTo(edited);
    assertThat(again.words()).isEqualTo("nothing new; 5 there already");
    assertThat(again.notes()).isEmpty();
  }

  @Test
  void whatTheModelSaysOtherwiseByNowIsToldAndLeftAsItIs() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    String newer =
        SHOP.replace("state: exposed", "state: mitigated")
            .replace("name: Store", "name: Order store")
            .replace(
                "threats:\n  - {id: t", "threats:\n  - {id: u, name: Lost orders}\n  - {id: t");
    TakenModel again = take(newer, "shop.otm", first);
    assertThat(again.words())
        .isEqualTo("1 threat;" + " 5 there already, of which 2 are other in the model");
    assertThat(again.notes())
        .containsExactly(
            "The model says something else than what is here or than what it said before: “Order"
                + " store”, “Forged orders”. What is here was left as it is.");
    assertThat(again.after().system().components()).isEqualTo(first.system().components());
    assertThat(again.after().ownThreats())
        .extracting(OwnThreat::title)
        .containsExactly("Forged orders", "Lost orders");
  }

  @Test
  void whatTheTeamTookAwayStaysAway() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    Assessment less =
        first
            .changingSystem(s -> s.withoutComponent("web"))
            .withoutOwnThreat(first.ownThreats().getFirst().id());
    TakenModel again = take(SHOP, "shop.otm", less);
    assertThat(again.after()).isEqualTo(less);
    assertThat(again.notes())
        .containsExactly(
            "Taken away here, and left out: “Web”, “Forged orders”. To have them again, take the"
                + " file under another name.");
  }

  @Test
  void inAnotherLanguageTheSameModelSaysTheSame() throws IOException {
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
    TakenModel again =
        Messages.in(Language.of("de").orElseThrow(), () -> take(compose, "compose.yaml", first));
    assertThat(again.changed()).isZero();
    assertThat(again.after()).isEqualTo(first);
  }

  @Test
  void anIdOfSomethingThatWasTakenAwayIsNotGivenAgain() throws IOException {
    SystemPicture first = take(SHOP, "shop.otm", EMPTY).after().system().withoutComponent("web");
    assertThat(first.newEndId("Web", _ -> false)).isEqualTo("web-2");
    assertThat(first.newZoneId("Web")).isEqualTo("web");
  }

  @Test
  void whatWasTakenBeforeIdsWereKeptIsKnownAgainByWhatItLooksLike() throws IOException {
    Assessment first = take(SHOP, "shop.otm", EMPTY).after();
    SystemPicture system = first.system();
    Assessment old =
        first.withSystem(
            new SystemPicture(
                system.zones(),
                system.components(),
                system.actors(),
                system.connections(),
                system.given(),
                List.of()));
    TakenModel again = take(SHOP, "shop.otm", old);
    assertThat(again.counts().isNothing()).isTrue();
    assertThat(again.after()).isEqualTo(first);
    assertThat(again.changed()).isZero();

    Assessment edited =
        old.withOwnThreat(first.ownThreats().getFirst().withNote("Ours."))
            .changingSystem(
                s -> s.with(s.component("web").orElseThrow().withTechnology("Java 25")));
    TakenModel other = take(SHOP, "shop.otm", edited);
    assertThat(other.after().ownThreats()).isEqualTo(edited.ownThreats());
    assertThat(named(other, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    TakenModel later = take(SHOP, "shop.otm", other.after());
    assertThat(named(later, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    assertThat(later.after()).isEqualTo(other.after());
  }
}
