package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SeverityRating;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// Findings and observations as one line for people, or as JSON for programs.
final class FindingText {

  private FindingText() {}

  static String line(Finding finding) {
    String fix =
        finding.fix().versions().isEmpty()
            ? ""
            : tr("  fixed in %s", String.join(", ", finding.fix().versions()));
    String said = finding.asserted().map(assertion -> "  [" + assertion.state() + "]").orElse("");
    return "%-10s %-18s %s%s%s"
        .formatted(level(finding), finding.id(), place(finding.where()), fix, said);
  }

  private static String level(Finding finding) {
    return FindingLabels.said(
        finding.outcome().isReported() ? finding.severity().words() : finding.outcome().words());
  }

  private static String place(Location where) {
    String item =
        where.item().name().isEmpty() ? "" : where.item().name() + " " + where.item().version();
    String target = where.target();
    return item.isEmpty() ? target : target.isEmpty() ? item : tr("%s in %s", item, target);
  }

  static String line(Observation observation) {
    return "%-10s %-18s %s  %s%s"
        .formatted(
            FindingLabels.said(observation.verdict().words()),
            observation.fact().id(),
            observation.subject(),
            observation.field(),
            observation.value().isEmpty() ? "" : " = " + observation.value());
  }

  static Node tree(String report, Finding finding) {
    return Node.mapping()
        .text("report", report)
        .text("kind", Fields.word(finding.kind()))
        .text("id", finding.id())
        .text("title", finding.title())
        .text("outcome", Fields.word(finding.outcome()))
        .text("severity", Fields.word(finding.severity()))
        .put("where", where(finding.where()))
        .put("ratings", Node.list(finding.ratings().stream().map(FindingText::rating).toList()))
        .put("cvss", Node.list(finding.cvss().stream().map(FindingText::cvss).toList()))
        .text("fix", Fields.word(finding.fix().state()))
        .put("fixed_in", Node.texts(finding.fix().versions()))
        .put("statement", statement(finding.assertion()))
        .build();
  }

  private static Node where(Location where) {
    return Node.mapping()
        .text("image", where.image())
        .text("digest", where.digest())
        .text("package", where.item().name())
        .text("version", where.item().version())
        .text("purl", where.item().url())
        .text("file", where.file())
        .plain("line", where.line() == 0 ? null : where.line())
        .text("resource", where.resource())
        .build();
  }

  private static Node rating(SeverityRating rating) {
    return Node.mapping().text("level", rating.word()).text("source", rating.source()).build();
  }

  private static Node cvss(CvssRating rating) {
    return Node.mapping()
        .text("version", rating.version())
        .text("vector", rating.vector())
        .plain("score", rating.score())
        .text("source", rating.source())
        .build();
  }

  private static Node statement(@Nullable Assertion assertion) {
    return assertion == null
        ? Node.absent()
        : Node.mapping()
            .text("state", assertion.state())
            .text("justification", assertion.justification())
            .text("text", assertion.words())
            .text("source", assertion.source())
            .build();
  }

  static Node tree(String report, Observation observation) {
    return Node.mapping()
        .text("report", report)
        .text("fact", observation.fact().id())
        .text("control", observation.fact().words())
        .text("verdict", Fields.word(observation.verdict()))
        .text("resource", observation.subject().resource())
        .text("container", observation.subject().container())
        .text("image", observation.subject().image())
        .text("field", observation.field())
        .text("value", observation.value())
        .build();
  }
}
