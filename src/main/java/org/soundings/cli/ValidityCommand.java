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
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
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
      "Show or change how many days evidence stays valid, by validity category.",
      "Evidence with its own validity period (soundings add --validity-days) is not affected."
    },
    mixinStandardHelpOptions = true)
final class ValidityCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--days",
      paramLabel = "KIND=DAYS",
      description = "Validity of a category in days, such as image-scan=3. Repeatable.")
  private Map<String, String> days = new LinkedHashMap<>();

  @Option(
      names = "--default",
      paramLabel = "KIND",
      description = "Restore the default validity of a category. Repeatable.")
  private List<String> usual = List.of();

  @Option(names = "--json", description = "Print the validity categories as JSON.")
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
          tr("--days %s requires a number of days from 0 to %d.", each.getKey(), Validity.LONGEST));
    }
    return Integer.parseInt(typed);
  }

  private static ValidityCategory kind(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    var known = List.of(ValidityCategory.values());
    return known.stream()
        .filter(kind -> Fields.word(kind).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "Unknown validity category \"%s\". Available: %s.",
                        typed, String.join(", ", known.stream().map(Fields::word).toList()))));
  }

  private void print(Assessment assessment) {
    if (json) {
      terminal.out().print(JsonWriter.write(tree(assessment)));
      return;
    }
    Validity validity = assessment.profile().validity();
    for (ValidityCategory kind : ValidityCategory.values()) {
      String usually =
          validity.decided().containsKey(kind) ? tr(" (default: %d)", kind.days()) : "";
      terminal.line(
          tr(
              "%5d days  %-17s %s%s",
              validity.days(kind), Fields.word(kind), kind.meaning(), usually));
    }
    long own = assessment.evidence().values().stream().filter(ValidityCommand::hasOwn).count();
    if (own > 0) {
      terminal.line(
          trn(
              "1 evidence item has its own validity period, which takes precedence.",
              "%d evidence items have their own validity periods, which take precedence.",
              own,
              own));
    }
  }

  private static boolean hasOwn(Evidence item) {
    return item.validity().days() != null;
  }

  private static Node tree(Assessment assessment) {
    Validity validity = assessment.profile().validity();
    var kinds = Node.mapping();
    for (ValidityCategory kind : ValidityCategory.values()) {
      kinds.put(
          Fields.word(kind),
          Node.mapping()
              .plain("days", validity.days(kind))
              .plain("usual_days", kind.days())
              .build());
    }
    return Node.mapping().put("validity", kinds.build()).build();
  }
}
