package org.soundings.evidence.importer.dockerfile;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.observing.Observer;

/// Reads Dockerfiles.
public final class DockerfileImporter implements Importer {

  private static final Pattern FROM =
      Pattern.compile(
          "(?i)(--platform=\\S+\\s+)?[\\w${][\\w./:@${}+-]*(\\s+AS\\s+[\\w.-]+)?(\\s+#.*)?");

  @Override
  public String format() {
    return "Dockerfile";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return switch (outline.shape()) {
      case TEXT, YAML -> startsAsBuild(Lines.read(outline.head()));
      case JSON, JSON_LINES, XML, BINARY, EMPTY -> false;
    };
  }

  /// Arguments may come first, then `FROM` with an image. More than half of the following
  /// instructions are known.
  private static boolean startsAsBuild(List<Instruction> instructions) {
    long known = instructions.stream().filter(Instruction::isKnown).count();
    return known * 2 > instructions.size()
        && instructions.stream()
            .dropWhile(instruction -> instruction.keyword().equals("ARG"))
            .findFirst()
            .filter(first -> first.keyword().equals("FROM"))
            .filter(first -> FROM.matcher(first.arguments()).matches())
            .isPresent();
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("Dockerfile"));
    intake.target(source.name());
    List<Instruction> instructions = Lines.read(source.text());
    for (Instruction instruction : instructions) {
      if (!instruction.isKnown()) {
        intake.remark(
            "Line %s starts with %s, which is not an instruction."
                .formatted(instruction.line(), instruction.keyword()));
      }
    }
    new Build(Observer.of(intake, source.name())).judge(instructions);
  }
}
