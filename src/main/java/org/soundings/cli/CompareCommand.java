package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Finding;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.compare.Comparison;
import org.soundings.evidence.compare.Side;
import org.soundings.evidence.compare.Vulnerability;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.evidence.cvss.Ladder.Rating;
import org.soundings.yaml.Fields;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description = {
      "Compare two reports on the same target: vulnerabilities reported by only one, available fixes and severity ratings.",
      "Differing values are not averaged."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ReportsParameter reports = new ReportsParameter();

  @Option(
      names = "--vulnerability",
      paramLabel = "ID",
      description = "Show all severity ratings of one vulnerability.")
  private @Nullable String vulnerability;

  @Option(names = "--json", description = "Print a JSON object.")
  private boolean json;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reports.with(terminal, this::compare);
  }

  private int compare(List<ReportsParameter.Named> named) throws IOException {
    if (named.size() != 2) {
      throw new CommandLineProgram.UsageException(
          tr("Exactly two reports are required (specified: %d).", named.size()));
    }
    var first = named.get(0).collected().findingsByTool();
    var second = named.get(1).collected().findingsByTool();
    if (vulnerability != null) {
      return ladder(vulnerability, Stream.concat(first.stream(), second.stream()).toList());
    }
    Comparison comparison = Comparison.of(first.stream(), second.stream());
    if (json) {
      terminal.out().print(JsonWriter.write(tree(named, comparison)));
    } else {
      print(named, comparison);
    }
    return ExitCode.FINE;
  }

  private void print(List<ReportsParameter.Named> named, Comparison comparison) {
    terminal.line("A  " + named.get(0).name());
    terminal.line("B  " + named.get(1).name());
    terminal.line(
        tr(
            "%,d vulnerabilities: %,d only in A, %,d only in B, %,d identical in both, %,d different",
            comparison.vulnerabilities().size(),
            comparison.count(Vulnerability.Set.ONLY_FIRST),
            comparison.count(Vulnerability.Set.ONLY_SECOND),
            comparison.count(Vulnerability.Set.BOTH_AGREE),
            comparison.count(Vulnerability.Set.BOTH_DIFFER)));
    for (Vulnerability.Set set :
        List.of(
            Vulnerability.Set.BOTH_DIFFER,
            Vulnerability.Set.ONLY_FIRST,
            Vulnerability.Set.ONLY_SECOND)) {
      for (Vulnerability each : comparison.in(set)) {
        terminal.line(
            "%-20s  A %-28s  B %s".formatted(each.id(), side(each.first()), side(each.second())));
      }
    }
  }

  private static String side(@Nullable Side side) {
    return side == null
        ? tr("not reported")
        : "%s, %s".formatted(FindingLabels.said(side.band().words()), fix(side.fix()));
  }

  private static String fix(Side.FixKnown fix) {
    return switch (fix) {
      case YES -> tr("fix available");
      case IN_PART -> tr("fix partly available");
      case NO -> tr("no fix available");
    };
  }

  private int ladder(String id, List<Finding> findings) {
    List<Finding> lines = findings.stream().filter(f -> f.id().equals(id)).toList();
    if (lines.isEmpty()) {
      throw new CommandLineProgram.UsageException(
          tr("Neither report contains %s. Check the vulnerability ID.", id));
    }
    Ladder ladder = Ladder.of(lines);
    if (json) {
      terminal
          .out()
          .print(
              JsonWriter.write(
                  Node.mapping()
                      .text("id", id)
                      .put(
                          "ratings",
                          Node.list(ladder.ratings().stream().map(this::rating).toList()))
                      .text("why_different", ladder.whyDifferent())
                      .build()));
      return ExitCode.FINE;
    }
    terminal.line(id);
    for (Rating rating : ladder.ratings()) {
      terminal.line(
          "  %-10s %-10s %-10s %-8s %s%s"
              .formatted(
                  FindingLabels.said(rating.band().words()),
                  rating.scale(),
                  rating.source().isEmpty() ? tr("tool") : rating.source(),
                  rating.said(),
                  rating.vector(),
                  rating.agrees() ? "" : tr("  (vector score: %.1f)", rating.computed())));
    }
    if (ladder.differs()) {
      terminal.line("  " + ladder.whyDifferent());
    }
    return ExitCode.FINE;
  }

  private Node rating(Rating rating) {
    return Node.mapping()
        .text("band", Fields.word(rating.band()))
        .text("scale", rating.scale())
        .text("source", rating.source())
        .text("stated_severity", rating.said())
        .text("vector", rating.vector())
        .plain("computed", rating.computed())
        .build();
  }

  private static Node tree(List<ReportsParameter.Named> named, Comparison comparison) {
    var vulnerabilities = new ArrayList<Node>();
    for (Vulnerability each : comparison.vulnerabilities()) {
      vulnerabilities.add(
          Node.mapping()
              .text("id", each.id())
              .text("set", Fields.word(each.set()))
              .put("a", tree(each.first()))
              .put("b", tree(each.second()))
              .build());
    }
    var counts = Node.mapping();
    for (Vulnerability.Set set : Vulnerability.Set.values()) {
      counts.plain(Fields.word(set), comparison.count(set));
    }
    return Node.mapping()
        .text("a", named.get(0).name())
        .text("b", named.get(1).name())
        .put("counts", counts.build())
        .put("vulnerabilities", Node.list(vulnerabilities))
        .build();
  }

  private static Node tree(@Nullable Side side) {
    return side == null
        ? Node.absent()
        : Node.mapping()
            .text("severity", Fields.word(side.band()))
            .text("fix", Fields.word(side.fix()))
            .put("packages", Node.texts(side.packages()))
            .build();
  }
}
