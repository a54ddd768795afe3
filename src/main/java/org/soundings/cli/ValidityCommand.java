package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Validity;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.Fields;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "validity",
    description = {
      "Shows how many days each kind of evidence stays credible in an assessment, and changes it.",
      "An item that has days of its own (soundings add --valid-for) keeps them."
    },
    mixinStandardHelpOptions = true)
final class ValidityCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--days",
      paramLabel = "KIND=DAYS",
      description = "How long a kind stays credible, such as image-scan=3; may be given often.")
  private Map<String, String> days = new LinkedHashMap<>();

  @Option(
      names = "--usual",
      paramLabel = "KIND",
      description = "Goes back to the usual days of a kind; may be given often.")
  private List<String> usual = List.of();

  @Option(names = "--json", description = "Prints the kinds as JSON.")
  private boolean json;

  ValidityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean changes = !days.isEmpty() || !usual.isEmpty();
    try (AssessmentFolder opened =
        changes ? edit.openUncompared(terminal) : edit.folder().openUncompared(terminal)) {
      Assessment before = opened.assessment();
      Validity validity = changed(before.profile().validity());
      Assessment after = before.changing(p -> p.withValidity(validity));
      int code = after.equals(before) ? ExitCode.FINE : edit.save(terminal, opened, after);
      print(after);
      return code == ExitCode.FINE && edit.folder().hasErrors() ? ExitCode.BAD_DATA : code;
    }
  }

  private Validity changed(Validity before) {
    Validity validity = before;
    for (Map.Entry<String, String> each : days.entrySet()) {
      validity = validity.with(kind(each.getKey()), number(each));
    }
    for (String each : usual) {
      validity = validity.without(kind(each));
    }
    return validity;
  }

  private static int number(Map.Entry<String, String> each) {
    String typed = each.getValue().strip();
    if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > Validity.LONGEST) {
      throw new CommandLineProgram.UsageException(
          tr("--days %s takes a number of days from 0 to %d.", each.getKey(), Validity.LONGEST));
    }
    return Integer.parseInt(typed);
  }

  private static Ageing kind(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    var known = List.of(Ageing.values());
    return known.stream()
        .filter(kind -> Fields.word(kind).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "There is no kind \"%s\". There are: %s.",
                        typed, String.join(", ", known.stream().map(Fields::word).toList()))));
  }

  private void print(Assessment assessment) {
    if (json) {
      terminal.out().print(JsonWriter.write(tree(assessment)));
      return;
    }
    Validity validity = assessment.profile().validity();
    for (Ageing kind : Ageing.values()) {
      String usually = validity.decided().containsKey(kind) ? tr(" (usually %d)", kind.days()) : "";
      terminal.line(
          tr(
              "%5d days  %-17s %s%s",
              validity.days(kind), Fields.word(kind), kind.meaning(), usually));
    }
    long own = assessment.evidence().values().stream().filter(ValidityCommand::hasOwn).count();
    if (own > 0) {
      terminal.line(
          trn(
              "1 item has days of its own, and they win.",
              "%d items have days of their own, and they win.",
              own,
              own));
    }
  }

  private static boolean hasOwn(Evidence item) {
    return item.lasting().days() != null;
  }

  private static Node tree(Assessment assessment) {
    Validity validity = assessment.profile().validity();
    var kinds = Node.mapping();
    for (Ageing kind : Ageing.values()) {
      kinds.put(
          Fields.word(kind),
          Node.mapping()
              .plain("days", validity.days(kind))
              .plain("usual_days", kind.days())
              .build());
    }
    return Node.mapping().put("valid_for", kinds.build()).build();
  }
}
