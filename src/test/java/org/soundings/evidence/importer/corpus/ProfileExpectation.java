package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.foreign.ForeignPart;

/// Seccomp and AppArmor profiles: names, rules and default actions.
final class ProfileExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return file.tool().equals("seccomp") || file.tool().equals("apparmor");
  }

  @Override
  public String importer(CorpusFile file) {
    return file.tool().equals("seccomp") ? "Seccomp profile" : "AppArmor profile";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    return file.tool().equals("seccomp")
        ? seccomp(file.counted(), read)
        : appArmor(file.counted(), read);
  }

  private static List<Check> seccomp(ForeignPart counted, CollectingIntake read) {
    String sentence =
        "Rules: %s; system calls named: %s; architectures: %s."
            .formatted(
                counted.text("rules"),
                counted.text("distinct_syscalls"),
                counted.text("architectures"));
    boolean strict =
        read.observations().stream()
            .anyMatch(o -> o.field().equals("defaultAction") && !o.isFailed());
    return List.of(
        new Check("counts", List.of(sentence), read.remarks()),
        Check.of(
            "system calls",
            TrivyExpectation.number(counted.get("distinct_syscalls")),
            read.components().size()),
        new Check("refuses by default", true, strict));
  }

  private static List<Check> appArmor(ForeignPart counted, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    for (String name : counted.get("profiles").texts()) {
      String sentence =
          "AppArmor profile %s: deny rules: %s; capability rules: %s."
              .formatted(name, counted.text("deny_rules"), counted.text("capability_rules"));
      checks.add(new Check("rules", true, read.remarks().contains(sentence)));
      checks.add(new Check("target", true, read.targets().contains("AppArmor profile " + name)));
    }
    boolean enforced = read.observations().stream().noneMatch(o -> o.isFailed());
    checks.add(new Check("enforced", counted.get("complain_flag").isFalse(), enforced));
    return checks;
  }
}
