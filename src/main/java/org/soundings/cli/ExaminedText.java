package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.Examined;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// What an examined file turned out to be, in lines for people.
final class ExaminedText {

  private ExaminedText() {}

  /// @param library the questions in the language that is spoken
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
              "  %d place looks like a secret (first: %s, line %d)",
              "  %d places look like a secret (first: %s, line %d)",
              examined.secrets().count(),
              examined.secrets().count(),
              examined.secrets().first().getFirst().kind(),
              examined.secrets().first().getFirst().line()));
    }
    for (Bearing bearing : examined.bearings()) {
      lines.add(
          "  %s %s: %s"
              .formatted(
                  bearing.relation().words(), bearing.question(), SaidAgain.in(library, bearing)));
    }
    return lines;
  }

  private static String kind(Examined examined) {
    if (!examined.isRecognised()) {
      return examined.guess();
    }
    String version = examined.run().version();
    String ran = examined.run().ranAt() == null ? "" : tr(", ran %s", examined.run().ranAt());
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

  static Node.Mapping tree(Bearing bearing) {
    return Node.mapping()
        .text("question", bearing.question())
        .text("relation", Fields.word(bearing.relation()))
        .text("sentence", bearing.sentence())
        .put("rules", Node.texts(bearing.rules()))
        .build();
  }

  /// @param id of the evidence that it became, or null
  /// @param already the evidence that had its content before, or null
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
        .put("bears_on", Node.list(each.bearings().stream().map(ExaminedText::tree).toList()))
        .plain("secrets", each.secrets().count())
        .put("remarks", Node.texts(each.remarks()))
        .text("stopped", each.stopped())
        .text("evidence", id)
        .text("already", already)
        .build();
  }
}
