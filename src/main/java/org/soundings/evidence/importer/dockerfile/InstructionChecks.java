package org.soundings.evidence.importer.dockerfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.Port;
import org.soundings.evidence.importer.observing.SecretValue;

/// Checks single instructions.
final class InstructionChecks {

  /// A name with a value, which may be in quotes.
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?:^|[\\s;&(\"'])(?:--)?([A-Za-z_][\\w.-]*)=(\"[^\"]*\"|'[^']*'|[^\\s;&|)]*)");

  /// A download that is piped to a shell or an interpreter.
  private static final Pattern PIPED =
      Pattern.compile(
          "\\b(curl|wget)\\b[^|;&\\n]*\\|\\s*(sudo\\s+(-\\S+\\s+)*)?(/\\S*/)?(ba|da|z|k)?sh\\b"
              + "|\\b(curl|wget)\\b[^|;&\\n]*\\|\\s*(sudo\\s+)?(python[\\d.]*|perl|ruby|node)\\b"
              + "|\\b(ba|z|k)?sh\\b\\s+(-c\\s+[\"']?\\$\\(|<\\()\\s*(curl|wget)\\b");

  private static final Pattern REMOTE = Pattern.compile("(?i)^(https?|ftp|git|ssh)://.*|^git@.*");
  private static final Pattern PINNED_COMMIT = Pattern.compile(".*#[0-9a-f]{40}(:.*)?$");

  /// A name and password in an address.
  private static final Pattern USER_INFO = Pattern.compile("://[^/@\\s]*@");

  private final Observer observer;

  InstructionChecks(Observer observer) {
    this.observer = observer;
  }

  void judge(Instruction instruction) {
    switch (instruction.keyword()) {
      case "ADD" -> add(instruction);
      case "ENV", "ARG" -> variables(instruction);
      case "RUN" -> run(instruction);
      case "EXPOSE" -> expose(instruction);
      default -> {}
    }
  }

  /// A download is reproducible only with a checksum or a commit.
  private void add(Instruction instruction) {
    boolean checked = instruction.flag("checksum").isPresent();
    List<String> operands = instruction.operands();
    for (String source : operands.subList(0, Math.max(0, operands.size() - 1))) {
      String plain = source.replaceAll("^[\\[\"',]+|[\"',]+$", "");
      if (REMOTE.matcher(plain).matches()) {
        boolean holds = checked || PINNED_COMMIT.matcher(plain).matches();
        String shown = USER_INFO.matcher(plain).replaceAll("://•••@").replaceFirst("\\?.*", "?…");
        observer.judge(Fact.REMOTE_ADD, holds, instruction.field(), shown);
      }
    }
  }

  /// The layer or the history of the image exposes the value to everyone who has the image.
  private void variables(Instruction instruction) {
    String text = instruction.arguments();
    if (instruction.keyword().equals("ENV") && !text.split("\\s", 2)[0].contains("=")) {
      String[] parts = text.split("\\s+", 2);
      secret(instruction, parts[0], parts.length > 1 ? parts[1] : "");
      return;
    }
    assignments(instruction);
  }

  private void run(Instruction instruction) {
    Matcher piped = PIPED.matcher(instruction.arguments());
    if (piped.find()) {
      observer.judge(Fact.REMOTE_SCRIPT, false, instruction.field(), shortened(piped.group()));
    }
    assignments(instruction);
  }

  /// First and last word, because there may be a token between them.
  private static String shortened(String command) {
    String[] words = command.strip().split("\\s+");
    return words[0] + " … " + words[words.length - 1];
  }

  private void assignments(Instruction instruction) {
    Matcher assignment = ASSIGNMENT.matcher(instruction.arguments());
    while (assignment.find()) {
      secret(instruction, assignment.group(1), unquoted(assignment.group(2)));
    }
  }

  private static String unquoted(String value) {
    return value.replaceAll("^[\"']|[\"']$", "");
  }

  private void secret(Instruction instruction, String name, String value) {
    Optional<String> hint = SecretValue.masked(name, value);
    hint.ifPresent(
        masked -> observer.judge(Fact.SECRET_IN_BUILD, false, instruction.field(), masked));
  }

  private void expose(Instruction instruction) {
    for (String port : instruction.words()) {
      if (!port.isEmpty() && !port.contains("$")) {
        Port.judge(observer, instruction.field(), port);
      }
    }
  }
}
