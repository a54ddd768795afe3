package org.soundings.evidence.importer.kubebench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;

/// Reads the text output of kube-bench. Lines that only head a section are not checks. The output
/// does not tell whether a warning is a manual check, because "(Manual)" also ends the titles of
/// automatic checks that failed. So every warning counts.
public final class KubeBenchTextImporter implements Importer {

  private static final Pattern LINE =
      Pattern.compile("^\\[(PASS|FAIL|WARN|INFO)] (\\S+) +(.*)$", Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern TOTAL =
      Pattern.compile("^== Summary (\\S+) ==$|^\\d+ checks (?:PASS|FAIL)$", Pattern.MULTILINE);

  @Override
  public String format() {
    return "Kube-bench output";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return !outline.isTree()
        && LINE.matcher(outline.head()).find()
        && TOTAL.matcher(outline.head()).find();
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("kube-bench"));
    String target = "";
    Matcher line = LINE.matcher(source.text());
    while (line.find()) {
      String status = line.group(1);
      String id = line.group(2);
      if (status.equals("INFO") && HEADING.matcher(id).matches()) {
        if (!id.contains(".")) {
          target = line.group(3);
          intake.target(target);
        }
      } else {
        intake.finding(
            Finding.of(
                    Finding.Kind.BENCHMARK, id, line.group(3).strip(), Location.ofResource(target))
                .withOutcome(KubeBenchImporter.outcome(status)));
      }
    }
  }
}
