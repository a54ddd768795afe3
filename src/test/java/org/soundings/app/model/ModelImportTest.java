package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.soundings.app.model.ImportedModels.EMPTY;
import static org.soundings.app.model.ImportedModels.MANIFESTS;
import static org.soundings.app.model.ImportedModels.SHOP;
import static org.soundings.app.model.ImportedModels.named;
import static org.soundings.app.model.ImportedModels.take;
import static org.soundings.app.model.ImportedModels.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.Zone;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.report.exchange.ExchangeFormat;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.Unreadable;

/// The result of each format.
class ModelImportTest {

  private static final Path CORPUS = Path.of("../shared/corpus/threat-model");

  private static List<String> lines(Assessment assessment) {
    var system = assessment.system();
    return system.dataFlows().stream()
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

  private static void compare(
      List<String> wrong, String name, String what, String expected, int found) {
    if (!expected.isEmpty() && Integer.parseInt(expected) != found) {
      wrong.add("%s: %s %s, found %s".formatted(name, expected, what, found));
    }
  }

  private static TreeMap<String, ForeignPart> expectations() throws IOException {
    var expected = new TreeMap<String, ForeignPart>();
    try (var json =
        org.soundings.yaml.foreign.JsonStream.open(
            Files.newInputStream(CORPUS.resolveSibling("manifest.json")))) {
      json.array(
          () -> {
            ForeignPart entry = new ForeignPart(json.tree());
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

  @Test
  void anOpenThreatModelExportCanBeImported() throws IOException {
    ImportedModel taken = take(written(ExchangeFormat.OTM), "a.otm", EMPTY);
    assertThat(taken.counts().words())
        .isEqualTo("3 trust zones, 3 components, 1 actor, 3 data flows, 1 threat");
    assertThat(taken.notes()).isEmpty();
    var system = taken.after().system();
    assertThat(system.component("ledger").orElseThrow().zone()).isEqualTo("payments");
    assertThat(system.zone("payments").orElseThrow().parent()).isEqualTo("cluster");
    assertThat(system.component("ledger").orElseThrow().kind())
        .isEqualTo(Component.Kind.DATA_STORE);
    assertThat(system.component("acquirer").orElseThrow().kind())
        .isEqualTo(Component.Kind.EXTERNAL);
    assertThat(system.dataFlows())
        .extracting(DataFlow::data, DataFlow::encryption)
        .containsExactly(
            tuple("orders", DataFlow.Encryption.ENCRYPTED),
            tuple("", DataFlow.Encryption.NOT_ENCRYPTED),
            tuple("", DataFlow.Encryption.NOT_KNOWN));
  }

  @Test
  void aThreatDragonExportCanBeImported() throws IOException {
    ImportedModel taken = take(written(ExchangeFormat.THREAT_DRAGON), "a.json", EMPTY);
    var system = taken.after().system();
    assertThat(taken.counts().zones()).isEqualTo(3);
    assertThat(system.zone("payments").orElseThrow().parent()).isEqualTo("cluster");
    assertThat(system.component("ledger").orElseThrow().zone()).isEqualTo("payments");
    assertThat(system.actor("customer").orElseThrow().zone()).isEqualTo("internet");
    assertThat(system.dataFlows())
        .extracting(DataFlow::encryption)
        .containsExactly(
            DataFlow.Encryption.ENCRYPTED,
            DataFlow.Encryption.NOT_ENCRYPTED,
            DataFlow.Encryption.NOT_ENCRYPTED);
  }

  @Test
  void aTmBomExportCanBeImported() throws IOException {
    ImportedModel taken = take(written(ExchangeFormat.TM_BOM), "a.json", EMPTY);
    assertThat(taken.counts().words())
        .isEqualTo("3 trust zones, 3 components, 1 actor, 3 data flows, 1 threat");
    assertThat(taken.after().customThreats().getFirst().impact()).isEqualTo(Impact.SERIOUS);
  }

  @Test
  void unnamedItemsAreNamedInTheUserLanguage() throws IOException {
    String text =
        """
        {"summary": {"title": "Shop"}, "detail": {"diagrams": [{"cells": [
          {"id": "z", "shape": "trust-boundary-box", "data": {"type": "tm.BoundaryBox"}},
          {"id": "s", "shape": "store", "data": {"type": "tm.Store"}},
          {"id": "u", "shape": "actor", "data": {"type": "tm.Actor"}}]}]}}
        """;
    var german =
        Messages.in(
            Language.of("de").orElseThrow(),
            () -> {
              try {
                return take(text, "shop.json", EMPTY).after().system();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(german.zones()).extracting(Zone::name).containsExactly("Zone 1");
    assertThat(german.components()).extracting(Component::name).containsExactly("Komponente 1");
    assertThat(german.components()).extracting(Component::id).containsExactly("data-store");
    assertThat(german.actors()).extracting(Actor::name).containsExactly("Akteur 1");
  }

  @Test
  void aFileThatIsNotAModelIsRejectedWithAMessage() {
    assertThatThrownBy(() -> take("{\"bomFormat\": \"CycloneDX\"}", "x.json", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("soundings import");
    assertThatThrownBy(() -> take("project: {name: x}", "x.otm", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("looks like an Open Threat Model, but its version is missing");
    assertThatThrownBy(() -> take("- 1", "x.yaml", EMPTY))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(
            "is not in a supported format. Nothing was changed. Use Open Threat Model");
    assertThatThrownBy(() -> take("{\"a\": ", "x.json", EMPTY)).isInstanceOf(Unreadable.class);
  }

  @Test
  void manifestsBecomeZonesComponentsAndDataFlows() throws IOException {
    ImportedModel taken = take(MANIFESTS, "deploy.yaml", EMPTY);
    assertThat(taken.format()).isEqualTo("Kubernetes manifests");
    assertThat(taken.counts().words())
        .isEqualTo("2 trust zones, 4 components, 1 actor, 4 data flows");
    assertThat(lines(taken.after()))
        .containsExactly(
            "Clients outside the cluster > front, HTTPS, encrypted",
            "front > web, , unknown",
            "web > db, POSTGRES, unknown",
            "web > biller, HTTP, not encrypted");
    assertThat(taken.after().system().component("db").orElseThrow().kind())
        .isEqualTo(Component.Kind.DATA_STORE);
  }

  @Test
  void longNamesAreCutAndBrokenDataFlowsShareOneNote() throws IOException {
    String longName = "x".repeat(5000);
    var flows = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      flows.append(", {id: g%s, name: gift %s, source: c, destination: nowhere}".formatted(i, i));
    }
    ImportedModel taken =
        take(
            SHOP.replace("name: Web", "name: " + longName)
                .replace("destination: d}", "destination: d}" + flows),
            "a.otm",
            EMPTY);
    assertThat(taken.notes()).hasSize(2).allMatch(note -> note.length() < 600);
    assertThat(taken.notes().getFirst())
        .startsWith(
            "Data flows to or from elements that are not in the model were skipped: “gift 0”")
        .contains("and 42 more");
    assertThat(taken.after().system().components().getFirst().name()).hasSize(200);
    assertThat(taken.items()).allMatch(item -> item.name().length() <= 240);
    assertThat(take(SHOP.replace("name: Web", "name: " + longName), "a.otm", taken.after()).after())
        .isEqualTo(taken.after());
  }

  @Test
  void aComposeFileBecomesComponentsAndDataFlows() throws IOException {
    ImportedModel taken =
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
        .isEqualTo("2 trust zones, 3 components, 1 actor, 3 data flows");
    assertThat(lines(taken.after()))
        .containsExactly(
            "External clients > web, port 8080:80, unknown",
            "web > cache, REDIS, unknown",
            "web > api, , unknown");
  }

  /// A user or database that is called like a service is no address of it.
  @Test
  void theNameOfAnAccountIsNoAddress() throws IOException {
    ImportedModel taken =
        take(
            """
            services:
              shop: {image: shop, environment: {DB_URL: "postgres://shop@db/shop", HOST_NAME: mail}}
              mail: {image: mail}
              db: {image: postgres, environment: {POSTGRES_USER: shop, POSTGRES_DB: shop}}
            """,
            "compose.yaml",
            EMPTY);
    assertThat(lines(taken.after()))
        .containsExactlyInAnyOrder("shop > db, POSTGRES, unknown", "shop > mail, , unknown");
  }

  /// The corpus's own counts: trust zones, components and data flows of every OTM file.
  @Test
  @Tag("corpus")
  void everyCorpusModelIsImportedOrRejectedWithAMessage() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "there is no corpus beside the project");
    var expected = expectations();
    var wrong = new ArrayList<String>();
    var refused = new ArrayList<String>();
    int taken = 0;
    for (Path file : files()) {
      String name = CORPUS.getFileName() + "/" + CORPUS.relativize(file);
      try {
        ImportedModel model = take(file, EMPTY);
        taken++;
        if (!take(file, model.after()).after().equals(model.after())) {
          wrong.add(name + ": taking it again is not the same");
        }
        ForeignPart counted =
            expected.getOrDefault(name, ForeignPart.nothing()).at("expected", "counted");
        if (model.format().equals("Open Threat Model")) {
          compare(wrong, name, "zones", counted.text("trustZones"), model.counts().zones());
          compare(
              wrong, name, "components", counted.text("components"), model.counts().components());
          compare(
              wrong,
              name,
              "flows",
              counted.text("dataflows"),
              model.counts().dataFlows()
                  + named(model, ModelItem.Kind.DATA_FLOW, ModelItem.Fate.LEFT_OUT).size());
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
}
