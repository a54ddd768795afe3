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
import org.soundings.evidence.compare.Flaw;
import org.soundings.evidence.compare.Side;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.evidence.cvss.Ladder.Rung;
import org.soundings.yaml.Fields;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description = {
      "Shows where two reports on the same thing disagree: which flaw only one of them reports, who"
          + " knows a fix, and who rates it how.",
      "Disagreement is shown, never averaged."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ReportsParameter reports = new ReportsParameter();

  @Option(names = "--flaw", paramLabel = "ID", description = "Shows every rating of one flaw.")
  private @Nullable String flaw;

  @Option(names = "--json", description = "Prints a JSON object.")
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
          tr("Two reports are compared; %d were named.", named.size()));
    }
    var first = named.get(0).collected().findingsByTool();
    var second = named.get(1).collected().findingsByTool();
    if (flaw != null) {
      return ladder(flaw, Stream.concat(first.stream(), second.stream()).toList());
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
            "%,d flaws: %,d only in A, %,d only in B, %,d in both and alike, %,d in both and different",
            comparison.flaws().size(),
            comparison.count(Flaw.Set.ONLY_FIRST),
            comparison.count(Flaw.Set.ONLY_SECOND),
            comparison.count(Flaw.Set.BOTH_AGREE),
            comparison.count(Flaw.Set.BOTH_DIFFER)));
    for (Flaw.Set set : List.of(Flaw.Set.BOTH_DIFFER, Flaw.Set.ONLY_FIRST, Flaw.Set.ONLY_SECOND)) {
      for (Flaw each : comparison.in(set)) {
        terminal.line(
            "%-20s  A %-28s  B %s".formatted(each.id(), side(each.first()), side(each.second())));
      }
    }
  }

  private static String side(@Nullable Side side) {
    return side == null
        ? tr("does not report it")
        : "%s, %s".formatted(FindingLabels.said(side.band().words()), fix(side.fix()));
  }

  private static String fix(Side.FixKnown fix) {
    return switch (fix) {
      case YES -> tr("fix known");
      case IN_PART -> tr("fix known in part");
      case NO -> tr("no fix known");
    };
  }

  private int ladder(String id, List<Finding> findings) {
    List<Finding> lines = findings.stream().filter(f -> f.id().equals(id)).toList();
    if (lines.isEmpty()) {
      throw new CommandLineProgram.UsageException(tr("Neither report names %s.", id));
    }
    Ladder ladder = Ladder.of(lines);
    if (json) {
      terminal
          .out()
          .print(
              JsonWriter.write(
                  Node.mapping()
                      .text("id", id)
                      .put("ratings", Node.list(ladder.rungs().stream().map(this::rung).toList()))
                      .text("why_different", ladder.whyDifferent())
                      .build()));
      return ExitCode.FINE;
    }
    terminal.line(id);
    for (Rung rung : ladder.rungs()) {
      terminal.line(
          "  %-10s %-10s %-10s %-8s %s%s"
              .formatted(
                  FindingLabels.said(rung.band().words()),
                  rung.scale(),
                  rung.source().isEmpty() ? tr("the tool") : rung.source(),
                  rung.said(),
                  rung.vector(),
                  rung.agrees() ? "" : tr("  (the vector gives %.1f)", rung.computed())));
    }
    if (ladder.differs()) {
      terminal.line("  " + ladder.whyDifferent());
    }
    return ExitCode.FINE;
  }

  private Node rung(Rung rung) {
    return Node.mapping()
        .text("band", rung.band().words())
        .text("scale", rung.scale())
        .text("source", rung.source())
        .text("said", rung.said())
        .text("vector", rung.vector())
        .plain("computed", rung.computed())
        .build();
  }

  private static Node tree(List<ReportsParameter.Named> named, Comparison comparison) {
    var flaws = new ArrayList<Node>();
    for (Flaw each : comparison.flaws()) {
      flaws.add(
          Node.mapping()
              .text("id", each.id())
              .text("set", Fields.word(each.set()))
              .put("a", tree(each.first()))
              .put("b", tree(each.second()))
              .build());
    }
    var counts = Node.mapping();
    for (Flaw.Set set : Flaw.Set.values()) {
      counts.plain(Fields.word(set), comparison.count(set));
    }
    return Node.mapping()
        .text("a", named.get(0).name())
        .text("b", named.get(1).name())
        .put("counts", counts.build())
        .put("flaws", Node.list(flaws))
        .build();
  }

  private static Node tree(@Nullable Side side) {
    return side == null
        ? Node.absent()
        : Node.mapping()
            .text("severity", side.band().words())
            .text("fix", Fields.word(side.fix()))
            .put("packages", Node.texts(side.packages()))
            .build();
  }
}
