package org.soundings.evidence.importer.dockerfile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.Engine;
import org.soundings.evidence.importer.observing.ImageName;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.VariableText;

/// Follows a build through its stages and reports its base image and its final settings.
final class Build {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?-([^}]*))?}|\\$(\\w+)");

  /// The empty base image.
  private static final String NOTHING = "scratch";

  private final Observer observer;
  private final InstructionChecks habits;
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, BuildStage> stages = new HashMap<>();
  private @Nullable BuildStage stage;
  private int count;

  Build(Observer observer) {
    this.observer = observer;
    this.habits = new InstructionChecks(observer);
  }

  void judge(List<Instruction> instructions) {
    for (Instruction instruction : instructions) {
      if (instruction.keyword().equals("FROM") && !instruction.later()) {
        from(instruction);
      } else {
        take(instruction);
      }
    }
    if (stage != null) {
      user(stage);
      healthCheck(stage);
    }
  }

  private void take(Instruction instruction) {
    if (stage == null && instruction.keyword().equals("ARG")) {
      argument(instruction);
    }
    if (stage != null && !instruction.later()) {
      stage.take(instruction);
    }
    instruction.flag("from").ifPresent(image -> copyFrom(instruction, image));
    habits.judge(instruction);
  }

  /// A variable before the first stage may have a value that `FROM` uses.
  private void argument(Instruction instruction) {
    for (String word : instruction.words()) {
      String[] parts = word.split("=", 2);
      if (parts.length == 2) {
        defaults.put(parts[0], parts[1].replaceAll("^[\"']|[\"']$", ""));
      }
    }
  }

  private void from(Instruction instruction) {
    List<String> words = instruction.operands();
    String image = filledIn(words.isEmpty() ? "" : words.getFirst());
    BuildStage base = stages.get(image.toLowerCase(Locale.ROOT));
    var next = new BuildStage(instruction, image, base);
    stages.put(String.valueOf(count++), next);
    if (words.size() == 3) {
      stages.put(words.get(2).toLowerCase(Locale.ROOT), next);
    }
    if (base == null) {
      image(instruction, image);
    }
    stage = next;
  }

  /// Files may come from a stage or directly from another image.
  private void copyFrom(Instruction instruction, String from) {
    String image = filledIn(from);
    if (!stages.containsKey(image.toLowerCase(Locale.ROOT))) {
      image(instruction, image);
    }
  }

  private void image(Instruction instruction, String name) {
    if (name.equals(NOTHING)) {
      observer.judge(Fact.UNPINNED_BASE, true, instruction.field(), name);
      return;
    }
    var image = new ImageName(name);
    observer.judge(Fact.UNPINNED_BASE, image.isPinned(), instruction.field(), name);
    if (!name.contains("$")) {
      observer.judge(Fact.IMAGE_LATEST, !image.isLatest(), instruction.field(), name);
    }
  }

  /// With the default values of variables.
  private String filledIn(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            match -> {
              String name = match.group(1) == null ? match.group(3) : match.group(1);
              String fallback = match.group(2) == null ? match.group() : match.group(2);
              return java.util.regex.Matcher.quoteReplacement(
                  defaults.getOrDefault(name, fallback));
            });
  }

  /// Without a user in any stage, the image decides. Most images run as root, and the names of the
  /// others mostly tell.
  private void user(BuildStage last) {
    Instruction user = last.user();
    if (user == null) {
      boolean named = last.image().contains("nonroot") || last.image().contains("unprivileged");
      observer.judge(Fact.ROOT_USER, named, last.from().field(), named ? last.image() : "");
    } else {
      String name = filledIn(user.arguments());
      observer.judge(Fact.ROOT_USER, notRoot(user.arguments(), name), user.field(), name);
    }
  }

  /// The person who builds may set another value than the default.
  private static Verdict notRoot(String written, String name) {
    if (Engine.isRoot(name)) {
      return Verdict.FAILED;
    }
    return new VariableText(written).isOpen() ? Verdict.NOT_KNOWN : Verdict.PASSED;
  }

  private void healthCheck(BuildStage last) {
    Instruction check = last.healthCheck();
    boolean holds = check != null && !check.arguments().equalsIgnoreCase("NONE");
    Instruction place = check == null ? last.from() : check;
    observer.judge(Fact.HEALTH_CHECK, holds, place.field(), holds ? "" : "NONE");
  }
}
