package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.Examined;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The result of examining a file, as lines for people.
final class ExaminedText {

  private ExaminedText() {}

  /// @param library the questions in the current language
  static List<String> lines(Library library, Examined examined) {
    var lines = new ArrayList<String>();
    lines.add("%s: %s".formatted(examined.name(), kind(examined)));
    examined.found().ifPresent(reading -> lines.addAll(counts(reading)));
    if (!examined.stopped().isEmpty()) {
      lines.add("  " + examined.stopped());
    }
    examined.remarks().forEach(remark -> lines.add("  " + remark));
    if (!examined.secrets().isEmpty()) {
      lines.add(
          trn(
              "  %d possible secret (first: %s, line %d)",
              "  %d possible secrets (first: %s, line %d)",
              examined.secrets().count(),
              examined.secrets().count(),
              examined.secrets().first().getFirst().kind(),
              examined.secrets().first().getFirst().line()));
    }
    for (EvidenceMapping mapping : examined.mappings()) {
      lines.add(
          "  %s %s: %s"
              .formatted(
                  mapping.relation().words(),
                  mapping.question(),
                  RuleTranslation.in(library, mapping)));
    }
    return lines;
  }

  private static String kind(Examined examined) {
    if (!examined.isRecognised()) {
      return examined.guess();
    }
    String version = examined.run().version();
    String ran = examined.run().ranAt() == null ? "" : tr(", run at %s", examined.run().ranAt());
    return examined.format().map(FormatName::said).orElseThrow()
        + (version.isEmpty() ? "" : tr(", version %s", version))
        + ran;
  }

  /// One line for each kind: ` vulnerability: 3 critical, 12 high`.
  private static List<String> counts(Reading reading) {
    var lines = new ArrayList<String>();
    reading
        .byKind()
        .forEach(
            (kind, tallies) ->
                lines.add("  %s: %s".formatted(FindingLabels.said(kind), counts(tallies))));
    if (reading.targetCount() > 0) {
      int more = reading.targetCount() - Math.min(3, reading.targets().size());
      lines.add(
          tr(
              "  in %s%s",
              String.join(", ", reading.targets().stream().limit(3).toList()),
              more > 0 ? tr(" and %,d more", more) : ""));
    }
    return lines;
  }

  private static String counts(List<Tally> tallies) {
    return tallies.stream()
        .map(
            tally ->
                String.format(
                        Messages.locale(),
                        "%,d %s",
                        tally.count(),
                        FindingLabels.said(tally.stands()))
                    .strip())
        .collect(Collectors.joining(", "));
  }

  static Node.Mapping tree(Tally tally) {
    return Node.mapping()
        .text("kind", tally.kind())
        .text("level", tally.level())
        .plain("count", tally.count())
        .build();
  }

  static Node.Mapping tree(EvidenceMapping mapping) {
    return Node.mapping()
        .text("question", mapping.question())
        .text("relation", Fields.word(mapping.relation()))
        .text("sentence", mapping.sentence())
        .put("rules", Node.texts(mapping.rules()))
        .build();
  }

  /// @param id the evidence that was created from the file, or null
  /// @param already the evidence that already had this content, or null
  static Node.Mapping tree(Examined each, @Nullable String id, @Nullable String already) {
    return Node.mapping()
        .text("file", each.name())
        .plain("size", each.size())
        .text("format", each.format().orElse(null))
        .text("not_recognised", each.guess())
        .text("tool", each.run().tool())
        .text("tool_version", each.run().version())
        .text("ran_at", each.run().ranAt() == null ? null : each.run().ranAt().toString())
        .put(
            "found",
            Node.list(
                each.found().stream()
                    .flatMap(reading -> reading.tallies().stream())
                    .map(ExaminedText::tree)
                    .toList()))
        .put("mapped_to", Node.list(each.mappings().stream().map(ExaminedText::tree).toList()))
        .plain("secrets", each.secrets().count())
        .put("remarks", Node.texts(each.remarks()))
        .text("stopped", each.stopped())
        .text("evidence", id)
        .text("already", already)
        .build();
  }
}
