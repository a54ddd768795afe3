package org.soundings.app.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportSamples;
import org.soundings.report.exchange.Exchange;
import org.soundings.report.exchange.ExchangeFormat;
import org.soundings.threat.ThreatModel;

/// Models to import, and the results.
final class ImportedModels {

  private ImportedModels() {}

  static final Library LIBRARY = ReportSamples.library();

  static final Assessment EMPTY = ReportSamples.empty(LIBRARY);

  static ImportedModel take(String text, String name, Assessment assessment) throws IOException {
    return ModelImport.take(text, name, assessment, LIBRARY);
  }

  static ImportedModel take(Path file, Assessment assessment) throws IOException {
    return ModelImport.take(file, assessment, LIBRARY);
  }

  static List<String> named(ImportedModel taken, ModelItem.Kind kind, ModelItem.Fate fate) {
    return taken.items().stream()
        .filter(each -> each.kind() == kind && each.fate() == fate)
        .map(ModelItem::name)
        .toList();
  }

  static String written(ExchangeFormat format) {
    return written(format, ReportSamples.withSystem(EMPTY));
  }

  static String written(ExchangeFormat format, Assessment assessment) {
    return format.write(
        new Exchange(
            LIBRARY,
            assessment,
            ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
            ReportOptions.of(ReportSamples.AT, "Soundings 1.0", Sha256.of("content"))));
  }

  /// The threats with their components and levels, in the order of the list.
  static List<String> threats(Assessment assessment) {
    return ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT).threats().stream()
        .map(each -> "%s %s, %s".formatted(each.label(), each.title(), each.level()))
        .toList();
  }

  static final String MANIFESTS =
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

  static final String SHOP =
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
}
