package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Decision;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.base.Digest;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportSamples;
import org.soundings.report.exchange.Exchange;
import org.soundings.report.exchange.ExchangeFormat;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.foreign.Part;
import org.soundings.yaml.foreign.Unreadable;

class ModelImportTest {

  private static final Path CORPUS = Path.of("../shared/corpus/threat-model");
  private static final Library LIBRARY = ReportSamples.library();
  private static final Assessment EMPTY = ReportSamples.empty(LIBRARY);

  private static ModelImport.Taken take(String text, String name, Assessment assessment)
      throws IOException {
    return ModelImport.take(text, name, assessment, LIBRARY);
  }

  private static ModelImport.Taken take(Path file, Assessment assessment) throws IOException {
    return ModelImport.take(file, assessment, LIBRARY);
  }

  private static List<String> named(
      ModelImport.Taken taken, ModelItem.Kind kind, ModelItem.Fate fate) {
    return taken.items().stream()
        .filter(each -> each.kind() == kind && each.fate() == fate)
        .map(ModelItem::name)
        .toList();
  }

  private static String written(ExchangeFormat format) {
    return written(format, ReportSamples.withSystem(EMPTY));
  }

  private static String written(ExchangeFormat format, Assessment assessment) {
    return format.write(
        new Exchange(
            LIBRARY,
            assessment,
            ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
            ReportOptions.of(ReportSamples.AT, "Soundings 1.0", Digest.of("content"))));
  }

  @Test
  void whatWasWrittenAsAnOpenThreatModelIsTakenAgain() throws IOException {
    ModelImport.Taken taken = take(written(ExchangeFormat.OTM), "a.otm", EMPTY);
    assertThat(taken.counts().words())
        .isEqualTo("3 zones, 3 components, 1 actor, 3 connections, 1 threat");
    assertThat(taken.notes()).isEmpty();
    var system = taken.after().system();
    assertThat(system.component("ledger").orElseThrow().zone()).isEqualTo("payments");
    assertThat(system.zone("payments").orElseThrow().within()).isEqualTo("cluster");
    assertThat(system.component("ledger").orElseThrow().kind())
        .isEqualTo(Component.Kind.DATA_STORE);
    assertThat(system.component("acquirer").orElseThrow().kind())
        .isEqualTo(Component.Kind.EXTERNAL);
    assertThat(system.connections())
        .extracting(Connection::data, Connection::encryption)
        .containsExactly(
            tuple("orders", Connection.Encryption.ENCRYPTED),
            tuple("", Connection.Encryption.NOT_ENCRYPTED),
            tuple("", Connection.Encryption.NOT_KNOWN));
  }

  private static final OwnThreat OWN =
      OwnThreat.begin("own-quay-two", 2, "Two boats at one quay")
          .with(OwnThreat.Part.ACTOR, "a skipper")
          .with(OwnThreat.Part.DOES, "moor twice")
          .withStart(Likelihood.LIKELY, Impact.SEVERE)
          .withComponents(List.of("web", "ledger"))
          .withNote("Seen in May.");

  /// What stands where and how grave it is, in the order of the list.
  private static List<String> threats(Assessment assessment) {
    return ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT).threats().stream()
        .map(each -> "%s %s, %s".formatted(each.label(), each.title(), each.level()))
        .toList();
  }

  @Test
  void theCataloguesThreatsAreDerivedAfterARoundTripAndNeverTaken() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY).withOwnThreat(OWN);
    String otm = written(ExchangeFormat.OTM, there);
    ModelImport.Taken taken = take(otm, "a.otm", EMPTY);
    assertThat(threats(taken.after())).isEqualTo(threats(there));
    assertThat(taken.after().system().components())
        .extracting(component -> component.withOrigin(""))
        .isEqualTo(there.system().components());
    assertThat(taken.after().system().actors()).isEqualTo(there.system().actors());
    assertThat(taken.after().system().zones()).isEqualTo(there.system().zones());
    assertThat(taken.after().ownThreats())
        .extracting(own -> own.numbered("own-x", 0).withComponents(List.of()))
        .containsExactlyInAnyOrderElementsOf(
            there.ownThreats().stream()
                .map(own -> own.numbered("own-x", 0).withComponents(List.of()))
                .toList());
    assertThat(taken.notes()).isEmpty();

    Assessment samePicture = EMPTY.withSystem(there.system());
    ModelImport.Taken besides = take(otm, "a.otm", samePicture);
    assertThat(besides.counts().words())
        .isEqualTo("0 zones, 0 components, 0 actors, 0 connections, 2 threats");
    assertThat(threats(besides.after())).isEqualTo(threats(there));
  }

  @Test
  void whatWasTakenOnceIsKnownAgainUnderAnyFileName() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY).withOwnThreat(OWN);
    String otm = written(ExchangeFormat.OTM, there);
    Assessment itself = take(otm, "a.otm", there).after();
    assertThat(itself.ownThreats()).isEqualTo(there.ownThreats());
    assertThat(itself.system().components()).isEqualTo(there.system().components());
    assertThat(threats(itself)).isEqualTo(threats(there));
    Assessment once = take(otm, "a.otm", EMPTY).after();
    assertThat(take(otm, "a.otm", once).after()).isEqualTo(once);
    assertThat(take(otm, "b.otm", once).counts().isNothing()).isTrue();
  }

  @Test
  void whatIsLeftBehindIsSaid() throws IOException {
    var here = new ThreatId("thr-host-mount-abuse", "web");
    var ledger = new ThreatId("thr-host-mount-abuse", "ledger");
    Assessment there =
        ReportSamples.withSystem(EMPTY)
            .withDecision(Decision.none(here).withReason("We look at it in spring."))
            .withDecision(Decision.none(ledger).withReason("Here too."));
    ModelImport.Taken taken =
        take(
            written(ExchangeFormat.OTM, there),
            "a.otm",
            EMPTY.withSystem(there.system()).withDecision(Decision.none(here).withReason("No.")));
    assertThat(taken.notes())
        .containsExactly(
            "Threats of the catalogue that the answers, the evidence and the decisions here do not"
                + " let stand there: “Escape or theft through a mounted host path (Ledger)”. They were left out.");
    String unknown =
        written(ExchangeFormat.OTM).replace("thr-host-mount-abuse", "thr-of-another-pack");
    assertThat(take(unknown, "a.otm", EMPTY).notes())
        .singleElement()
        .asString()
        .startsWith("Derived in the model from questions that are not here, and taken as threats");
  }

  @Test
  void theCataloguesThreatsOfABillOfMaterialsAreNotTakenEither() throws IOException {
    Assessment there = ReportSamples.withSystem(ReportSamples.ordinary(LIBRARY));
    ModelImport.Taken taken =
        take(
            written(ExchangeFormat.TM_BOM, there), "a.json", there.withSystem(SystemPicture.EMPTY));
    assertThat(taken.counts().threats()).isLessThanOrEqualTo(1);
  }

  @Test
  void whatWasWrittenForThreatDragonIsTakenAgain() throws IOException {
    ModelImport.Taken taken = take(written(ExchangeFormat.THREAT_DRAGON), "a.json", EMPTY);
    var system = taken.after().system();
    assertThat(taken.counts().zones()).isEqualTo(3);
    assertThat(system.zone("payments").orElseThrow().within()).isEqualTo("cluster");
    assertThat(system.component("ledger").orElseThrow().zone()).isEqualTo("payments");
    assertThat(system.actor("customer").orElseThrow().zone()).isEqualTo("internet");
    assertThat(system.connections())
        .extracting(Connection::encryption)
        .containsExactly(
            Connection.Encryption.ENCRYPTED,
            Connection.Encryption.NOT_ENCRYPTED,
            Connection.Encryption.NOT_ENCRYPTED);
  }

  @Test
  void whatWasWrittenAsAThreatModelBillOfMaterialsIsTakenAgain() throws IOException {
    ModelImport.Taken taken = take(written(ExchangeFormat.TM_BOM), "a.json", EMPTY);
    assertThat(taken.counts().words())
        .isEqualTo("3 zones, 3 components, 1 actor, 3 connections, 1 threat");
    assertThat(taken.after().ownThreats().getFirst().impact()).isEqualTo(Impact.SERIOUS);
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
  void whatIsNoModelIsRefusedWithASentence() {
    assertThatThrownBy(() -> take("{\"bomFormat\": \"CycloneDX\"}", "x.json", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("soundings import");
    assertThatThrownBy(() -> take("project: {name: x}", "x.otm", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("does not say its version");
    assertThatThrownBy(() -> take("- 1", "x.yaml", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("is no threat model that is known here");
    assertThatThrownBy(() -> take("{\"a\": ", "x.json", EMPTY)).isInstanceOf(Unreadable.class);
  }

  private static final String MANIFESTS =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, namespace: shop}
      spec:
        template:
          metadata: {labels: {app: web, tier: front}}
          spec:
            containers:
              - name: web
                image: registry.example/web:1
                env:
                  - {name: DB, value: "postgres://app@db:5432/shop"}
                  - {name: BILLING, value: "http://billing.money.svc.cluster.local/api"}
                  - {name: TITLE, value: the db of the shop}
      ---
      apiVersion: v1
      kind: List
      items:
        - apiVersion: apps/v1
          kind: StatefulSet
          metadata: {name: db, namespace: shop}
          spec:
            template:
              metadata: {labels: {app: db}}
              spec: {containers: [{name: db, image: "postgres:18"}]}
        - apiVersion: apps/v1
          kind: Deployment
          metadata: {name: biller, namespace: money}
          spec:
            template:
              metadata: {labels: {app: billing}}
              spec: {containers: [{name: b, image: "registry.example/biller"}]}
      ---
      {apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}}}
      ---
      {apiVersion: v1, kind: Service, metadata: {name: db, namespace: shop}, spec: {selector: {app: db}}}
      ---
      {apiVersion: v1, kind: Service, metadata: {name: billing, namespace: money}, spec: {selector: {app: billing}}}
      ---
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: front, namespace: shop}
      spec:
        tls: [{hosts: [shop.example]}]
        rules:
          - http: {paths: [{path: /, backend: {service: {name: web, port: {number: 80}}}}]}
      """;

  private static List<String> lines(Assessment assessment) {
    var system = assessment.system();
    return system.connections().stream()
        .map(
            each ->
                "%s > %s, %s, %s"
                    .formatted(
                        system.nameOf(each.from()),
                        system.nameOf(each.to()),
                        each.protocol(),
                        each.encryption().words()))
        .toList();
  }

  @Test
  void manifestsBecomeZonesComponentsAndConnections() throws IOException {
    ModelImport.Taken taken = take(MANIFESTS, "deploy.yaml", EMPTY);
    assertThat(taken.format()).isEqualTo("Kubernetes manifests");
    assertThat(taken.counts().words())
        .isEqualTo("2 zones, 4 components, 1 actor, 4 connections, 0 threats");
    assertThat(lines(taken.after()))
        .containsExactly(
            "Clients outside the cluster > front, HTTPS, encrypted",
            "front > web, , not known",
            "web > db, POSTGRES, not known",
            "web > biller, HTTP, not encrypted");
    assertThat(taken.after().system().component("db").orElseThrow().kind())
        .isEqualTo(Component.Kind.DATA_STORE);
  }

  @Test
  void takingTheSameFileAgainAddsNothingAndLeavesWhatTheTeamMadeOfIt() throws IOException {
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

  private static final String SHOP =
      """
      otmVersion: 0.2.0
      project: {name: Shop, id: shop}
      trustZones: [{id: z, name: Cluster, risk: {trustRating: 1}}]
      components:
        - {id: c, name: Web, type: web-service, parent: {trustZone: z}, threats: [{threat: t, state: exposed}]}
        - {id: d, name: Store, type: database, parent: {trustZone: z}}
      dataflows: [{id: f, name: orders, source: c, destination: d}]
      threats:
        - {id: t, name: Forged orders, categories: [Spoofing], risk: {likelihood: 50, impact: 75}}
      """;

  /// A file that says it is of this program, as anybody can write it.
  private static String ours(String threats, String at) {
    return """
        otmVersion: 0.2.0
        project: {name: Shop, id: shop, attributes: {program: Soundings 1.0}}
        trustZones: [{id: z, name: Cluster, risk: {trustRating: 1}}]
        components:
          - {id: web, name: Web, type: workload, parent: {trustZone: z}, threats: [%s]}
          - {id: user, name: User, type: actor, parent: {trustZone: z}, threats: [%s]}
        threats: [%s]
        """
        .formatted(
            at.startsWith("@") ? "" : at, at.startsWith("@") ? at.substring(1) : "", threats);
  }

  @Test
  void aThreatOfOursWithoutATitleIsTakenUnderAnotherName() throws IOException {
    String threats =
        """
        {id: a, name: Named here, attributes: {ownThreat: own-a}},
        {id: b, attributes: {ownThreat: own-b, title: " "}}
        """;
    Assessment other = EMPTY.withOwnThreat(OwnThreat.begin("own-z", 1, "Something else"));
    ModelImport.Taken taken = take(ours(threats, ""), "a.otm", other);
    assertThat(taken.after().ownThreats())
        .extracting(OwnThreat::title)
        .containsExactly("Something else", "Named here", "Threat 3");
    assertThat(take(ours(threats, ""), "b.otm", taken.after()).counts().isNothing()).isTrue();
    String foreign = SHOP.replace("name: Forged orders, ", "");
    assertThat(take(foreign, "a.otm", other).counts().threats()).isEqualTo(1);
  }

  @Test
  void twoThreatsUnderOneIdAreBothKeptWhereTheirWordsDiffer() throws IOException {
    String threats =
        """
        {id: a, name: A, attributes: {ownThreat: own-a, title: Twin, does: swim}},
        {id: b, name: B, attributes: {ownThreat: own-a, title: Twin, does: fly}},
        {id: c, name: C, attributes: {ownThreat: own-a, title: Twin, does: fly}}
        """;
    ModelImport.Taken taken = take(ours(threats, ""), "a.otm", EMPTY);
    assertThat(taken.after().ownThreats())
        .extracting(OwnThreat::does)
        .containsExactly("swim", "fly");
    Assessment here =
        EMPTY.withOwnThreat(OwnThreat.begin("own-a", 1, "Twin").with(OwnThreat.Part.DOES, "sink"));
    ModelImport.Taken besides = take(ours(threats, ""), "a.otm", here);
    assertThat(named(besides, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Twin");
    assertThat(besides.after().ownThreats()).hasSize(2);
  }

  private static final String MOUNT = "Escape or theft through a mounted host path";

  private static String mount(String name, String scenario) {
    return "{id: m, name: %s, description: \"%s\", attributes: {catalogueThreat: thr-host-mount-abuse}}"
        .formatted(name, scenario);
  }

  private static String scenario() {
    return LIBRARY.threat("thr-host-mount-abuse").orElseThrow().scenario().strip();
  }

  @Test
  void nothingThatIsMarkedAsTheCataloguesVanishes() throws IOException {
    String same = mount(MOUNT, scenario());
    for (String at : List.of("", "@{threat: m, state: exposed}")) {
      ModelImport.Taken taken = take(ours(same, at), "a.otm", EMPTY);
      assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.LEFT_OUT))
          .singleElement()
          .asString()
          .startsWith(MOUNT);
      assertThat(taken.notes())
          .singleElement()
          .asString()
          .startsWith("Threats of the catalogue that the model puts at nothing that is");
    }
    String own = mount("Our own words", scenario());
    ModelImport.Taken taken = take(ours(own, "{threat: m, state: exposed}"), "a.otm", EMPTY);
    assertThat(taken.after().ownThreats())
        .extracting(OwnThreat::title, OwnThreat::components)
        .containsExactly(tuple("Our own words", List.of("web")));
    assertThat(taken.notes())
        .containsExactly(
            "Marked in the model as threats of the catalogue, in words that are not the"
                + " catalogue's, and taken as threats of your own: “Our own words”.");
    assertThat(take(ours(own, "{threat: m, state: exposed}"), "a.otm", taken.after()).notes())
        .isEmpty();
  }

  @Test
  void aThreatThatStandsOnlyBecauseOfTheModelIsToldAsAdded() throws IOException {
    String otm = ours(mount(MOUNT, scenario()), "{threat: m, state: exposed}");
    ModelImport.Taken taken = take(otm, "a.otm", EMPTY);
    assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.ADDED))
        .containsExactly(MOUNT + ", named at Web by the model");
    assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.MOVED)).containsExactly(MOUNT);
    assertThat(taken.after().system().component("web").orElseThrow().threats())
        .containsExactly("thr-host-mount-abuse");
    ModelImport.Taken again = take(otm, "a.otm", taken.after());
    assertThat(named(again, ModelItem.Kind.CATALOGUE, ModelItem.Fate.DERIVED)).hasSize(1);
    assertThat(again.after()).isEqualTo(taken.after());
    Assessment decided =
        EMPTY.withDecision(
            Decision.none(ThreatId.ofSystem("thr-host-mount-abuse")).withReason("No."));
    assertThat(named(take(otm, "a.otm", decided), ModelItem.Kind.CATALOGUE, ModelItem.Fate.MOVED))
        .isEmpty();
  }

  @Test
  void whatIsDecidedHereIsNotToldToBeDecided() throws IOException {
    Assessment there =
        ReportSamples.withSystem(EMPTY)
            .withDecision(Decision.none(ThreatId.ofSystem("own-quay")).withReason("Seen."));
    String otm = written(ExchangeFormat.OTM, there);
    assertThat(take(otm, "a.otm", there).notes()).isEmpty();
    assertThat(take(otm, "a.otm", EMPTY).notes())
        .containsExactly(
            "What was decided in the model is not taken; decide it here: “A swap on the quay”.");
  }

  @Test
  void whatWasTakenAsOnesOwnIsSaidOnlyOnce() throws IOException {
    String unknown =
        written(ExchangeFormat.OTM).replace("thr-host-mount-abuse", "thr-of-another-pack");
    ModelImport.Taken taken = take(unknown, "a.otm", EMPTY);
    assertThat(take(unknown, "a.otm", taken.after()).notes()).isEmpty();
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
                there.ownThreats().getFirst().with(OwnThreat.Part.ASSET, "the whole quay"));
    ModelImport.Taken taken = take(otm, "a.otm", here);
    assertThat(taken.counts().isNothing()).isTrue();
    List<String> changed = List.of("Payments", "Ledger", "Customer", "A swap on the quay");
    assertThat(changed(taken)).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", taken.after()))).isEqualTo(changed);
    assertThat(changed(take(otm, "a.otm", there))).isEmpty();
  }

  private static List<String> changed(ModelImport.Taken taken) {
    return taken.items().stream()
        .filter(each -> each.fate() == ModelItem.Fate.CHANGED)
        .map(ModelItem::name)
        .toList();
  }

  @Test
  void longNamesAreCutAndManyBrokenConnectionsAreOneNote() throws IOException {
    String longName = "x".repeat(5000);
    var flows = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      flows.append(", {id: g%d, name: gift %d, source: c, destination: nowhere}".formatted(i, i));
    }
    ModelImport.Taken taken =
        take(
            SHOP.replace("name: Web", "name: " + longName)
                .replace("destination: d}", "destination: d}" + flows),
            "a.otm",
            EMPTY);
    assertThat(taken.notes()).hasSize(2).allMatch(note -> note.length() < 600);
    assertThat(taken.notes().getFirst())
        .startsWith("Connections that lead to or from something that is not in the model: “gift 0”")
        .contains("and 42 more");
    assertThat(taken.after().system().components().getFirst().name()).hasSize(200);
    assertThat(taken.items()).allMatch(item -> item.name().length() <= 240);
    assertThat(take(SHOP.replace("name: Web", "name: " + longName), "a.otm", taken.after()).after())
        .isEqualTo(taken.after());
  }

  @Test
  void actionsLeftBehindAreSaid() throws IOException {
    assertThat(take(SHOP + "mitigations: [{id: m, name: Sign orders}]", "a.otm", EMPTY).notes())
        .containsExactly("Actions of the model are not taken: “Sign orders”.");
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
    ModelImport.Taken again = take(SHOP, "shop.otm", edited);
    assertThat(again.after()).isEqualTo(edited);
    assertThat(again.words())
        .isEqualTo("0 zones, 0 components, 0 actors, 0 connections, 0 threats; 5 there already");
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
    ModelImport.Taken again = take(newer, "shop.otm", first);
    assertThat(again.words())
        .isEqualTo(
            "0 zones, 0 components, 0 actors, 0 connections, 1 threat;"
                + " 5 there already, of which 2 are other in the model");
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
    ModelImport.Taken again = take(SHOP, "shop.otm", less);
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
    ModelImport.Taken again =
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
    ModelImport.Taken again = take(SHOP, "shop.otm", old);
    assertThat(again.counts().isNothing()).isTrue();
    assertThat(again.after()).isEqualTo(first);
    assertThat(again.changed()).isZero();

    Assessment edited =
        old.withOwnThreat(first.ownThreats().getFirst().withNote("Ours."))
            .changingSystem(
                s -> s.with(s.component("web").orElseThrow().withTechnology("Java 25")));
    ModelImport.Taken other = take(SHOP, "shop.otm", edited);
    assertThat(other.after().ownThreats()).isEqualTo(edited.ownThreats());
    assertThat(named(other, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    ModelImport.Taken later = take(SHOP, "shop.otm", other.after());
    assertThat(named(later, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Forged orders");
    assertThat(later.after()).isEqualTo(other.after());
  }

  @Test
  void aComposeFileBecomesComponentsAndConnections() throws IOException {
    ModelImport.Taken taken =
        take(
            """
            services:
              web:
                build: .
                ports: ["8080:80"]
                networks: [front, back]
                environment: [CACHE=redis://cache:6379]
                depends_on: [cache, api]
              api:
                image: registry.example/api
                networks: {back: {}}
              cache: {image: redis, networks: [back]}
            """,
            "compose.yaml",
            EMPTY);
    assertThat(taken.counts().words())
        .isEqualTo("2 zones, 3 components, 1 actor, 3 connections, 0 threats");
    assertThat(lines(taken.after()))
        .containsExactly(
            "Clients outside > web, port 8080:80, not known",
            "web > cache, REDIS, not known",
            "web > api, , not known");
  }

  /// The corpus's own counts: trust zones, components and data flows of every OTM file.
  @Test
  void everyModelOfTheCorpusIsTakenOrRefusedWithASentence() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "there is no corpus beside the project");
    var expected = expectations();
    var wrong = new ArrayList<String>();
    var refused = new ArrayList<String>();
    int taken = 0;
    for (Path file : files()) {
      String name = CORPUS.getFileName() + "/" + CORPUS.relativize(file);
      try {
        ModelImport.Taken model = take(file, EMPTY);
        taken++;
        if (!take(file, model.after()).after().equals(model.after())) {
          wrong.add(name + ": taking it again is not the same");
        }
        Part counted = expected.getOrDefault(name, Part.nothing()).at("expected", "counted");
        if (model.format().equals("Open Threat Model")) {
          compare(wrong, name, "zones", counted.text("trustZones"), model.counts().zones());
          compare(
              wrong, name, "components", counted.text("components"), model.counts().components());
          compare(
              wrong,
              name,
              "flows",
              counted.text("dataflows"),
              model.counts().connections()
                  + named(model, ModelItem.Kind.CONNECTION, ModelItem.Fate.LEFT_OUT).size());
          compare(wrong, name, "threats", counted.text("threats"), model.counts().threats());
        }
      } catch (Unreadable e) {
        refused.add(name + ": " + e.sentence());
      }
    }
    System.out.printf("models taken: %d, refused: %d%n", taken, refused.size());
    refused.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat(taken).isGreaterThan(60);
  }

  private static void compare(
      List<String> wrong, String name, String what, String expected, int found) {
    if (!expected.isEmpty() && Integer.parseInt(expected) != found) {
      wrong.add("%s: %s %s, found %d".formatted(name, expected, what, found));
    }
  }

  private static TreeMap<String, Part> expectations() throws IOException {
    var expected = new TreeMap<String, Part>();
    try (var json =
        org.soundings.yaml.foreign.JsonStream.open(
            Files.newInputStream(CORPUS.resolveSibling("manifest.json")))) {
      json.array(
          () -> {
            Part entry = new Part(json.tree());
            expected.put(entry.text("file"), entry);
          });
    }
    return expected;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(CORPUS)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
