package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.exchange.OtmAttributes;
import org.soundings.report.exchange.ThreatDragonFormat;
import org.soundings.yaml.foreign.ForeignPart;

/// OWASP Threat Dragon, models of version 1 and 2.
///
/// Shapes inside a boundary box belong to that trust zone. A boundary that is drawn as a curve has
/// no inside and becomes a note. A severity sets only the impact. The likelihood is *possible*
/// until the team rates it.
final class ThreatDragonReader implements ModelReader {

  @Override
  public String format() {
    return tr("OWASP Threat Dragon model");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return root.get("summary").has("title") && root.get("detail").isMapping();
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    for (ForeignPart diagram : root.at("detail", "diagrams").items()) {
      List<ThreatDragonCell> cells =
          (diagram.has("cells") ? diagram.get("cells") : diagram.at("diagramJson", "cells"))
              .items().stream().map(ThreatDragonCell::new).toList();
      List<ThreatDragonCell> boxes = cells.stream().filter(ThreatDragonCell::isBox).toList();
      boxes.forEach(
          box ->
              builder.picture().zone(box.id(), box.name(), box.description(), around(box, boxes)));
      builder.picture().nestZones();
      cells.forEach(cell -> element(cell, boxes, builder));
      cells.stream().filter(cell -> cell.is("flow")).forEach(flow -> flow(flow, builder));
      cells.stream()
          .filter(cell -> cell.is("boundary") && !cell.isBox())
          .forEach(
              curve ->
                  builder.note(
                      tr(
                          "The trust boundary “%s” is drawn as a curve and contains no components. Replace it with a trust zone.",
                          curve.name().isBlank() ? tr("unnamed") : curve.name())));
      cells.forEach(cell -> threats(cell, builder));
    }
  }

  /// The id of the smallest box around a cell, or "" if there is none.
  private static String around(ThreatDragonCell cell, List<ThreatDragonCell> boxes) {
    @Nullable ThreatDragonCell smallest = null;
    for (ThreatDragonCell box : boxes) {
      if (!box.id().equals(cell.id())
          && box.surrounds(cell)
          && (smallest == null || box.area() < smallest.area())) {
        smallest = box;
      }
    }
    return smallest == null ? "" : smallest.id();
  }

  private static void element(
      ThreatDragonCell cell, List<ThreatDragonCell> boxes, ModelBuilder builder) {
    String zone = around(cell, boxes);
    if (cell.is("actor")) {
      builder.picture().actor(cell.id(), cell.name(), Actor.Kind.USER, zone, cell.description());
    } else if (cell.is("store")) {
      builder
          .picture()
          .component(
              cell.id(), cell.name(), Component.Kind.DATA_STORE, zone, cell.description(), "");
    } else if (cell.is("process") && !cell.isWhole()) {
      builder
          .picture()
          .component(cell.id(), cell.name(), Component.Kind.WORKLOAD, zone, cell.description(), "");
    }
  }

  private static void flow(ThreatDragonCell flow, ModelBuilder builder) {
    Encryption encryption =
        flow.data("isEncrypted").isTrue()
            ? Encryption.ENCRYPTED
            : flow.data("isEncrypted").isFalse() ? Encryption.NOT_ENCRYPTED : Encryption.NOT_KNOWN;
    builder
        .picture()
        .dataFlow(
            flow.id(),
            flow.end("source"),
            flow.end("target"),
            flow.name() + (flow.data("isBidirectional").isTrue() ? tr(" (both directions)") : ""),
            flow.data("protocol").text(),
            "",
            encryption);
  }

  private static void threats(ThreatDragonCell cell, ModelBuilder builder) {
    List<String> places =
        cell.is("flow") ? List.of(cell.end("source"), cell.end("target")) : List.of(cell.id());
    for (ForeignPart threat : cell.data("threats").items()) {
      if (isDerived(threat, builder)) {
        builder
            .catalogue()
            .derived(
                threat.text(OtmAttributes.CATALOGUE_THREAT),
                unlabelled(threat),
                cell.isWhole() ? List.of(ThreatId.WHOLE_SYSTEM) : places,
                !threat.text("mitigation").isBlank());
      } else {
        own(threat, cell.isWhole() ? List.of() : places, builder);
      }
    }
  }

  private static void own(ForeignPart threat, List<String> places, ModelBuilder builder) {
    if (isCatalogue(threat, builder)) {
      builder.notes().otherWords(unlabelled(threat));
    }
    builder
        .threats()
        .threat(
            threat.text("id"),
            threat.has(OtmAttributes.CUSTOM_THREAT) ? unlabelled(threat) : threat.text("title"),
            places,
            Likelihood.POSSIBLE,
            impact(threat.text("severity")),
            note(threat));
  }

  private static String note(ForeignPart threat) {
    var note = new Paragraphs();
    note.add(threat.text("description"));
    note.add("Kind", threat.text("type"));
    note.add("Severity", threat.text("severity"));
    note.add("Status", threat.text("status"));
    note.add("Mitigation", threat.text("mitigation"));
    return note.text();
  }

  /// Whether Soundings exported the threat, it is unchanged, and the local catalogue derives it
  /// with the same text. The text is compared because any file can claim to contain catalogue
  /// threats, and people edit exported ones.
  private static boolean isDerived(ForeignPart threat, ModelBuilder builder) {
    return isAsWritten(threat)
        && builder
            .catalogue()
            .beginsInWords(
                threat.text(OtmAttributes.CATALOGUE_THREAT),
                unlabelled(threat),
                threat.text("description"));
  }

  private static boolean isAsWritten(ForeignPart threat) {
    List<String> texts =
        Stream.of("title", "severity", "status", "description", "mitigation")
            .map(threat::text)
            .toList();
    return ThreatDragonFormat.stamp(texts).equals(threat.text(ThreatDragonFormat.AS_WRITTEN));
  }

  private static boolean isCatalogue(ForeignPart threat, ModelBuilder builder) {
    return builder.catalogue().isCatalogue(threat.text(OtmAttributes.CATALOGUE_THREAT));
  }

  /// Its title without the displayed number in front, such as `T-004-C08`.
  private static String unlabelled(ForeignPart threat) {
    return threat.text("title").replaceFirst("^T-[A-Z0-9-]+ ", "");
  }

  private static Impact impact(String severity) {
    return switch (severity.toLowerCase(Locale.ROOT)) {
      case "low" -> Impact.NOTICEABLE;
      case "high" -> Impact.SEVERE;
      case "critical" -> Impact.EXISTENTIAL;
      default -> Impact.SERIOUS;
    };
  }
}
