package org.soundings.evidence.importer.profile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soundings.evidence.Fact;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads seccomp profiles: the default action for system calls, and which dangerous ones are
/// allowed without a condition. Every system call in a rule is listed.
public final class SeccompImporter implements Importer {

  private static final String ALLOW = "SCMP_ACT_ALLOW";

  /// These allow the call, some with a log entry.
  private static final Set<String> OPEN = Set.of(ALLOW, "SCMP_ACT_LOG");

  /// System calls that Docker's default profile allows only with a capability (moby/profiles,
  /// seccomp, 2026). They change the kernel, the clock or mounts, or access other processes.
  private static final Set<String> DANGEROUS =
      Set.of(
          "acct",
          "add_key",
          "bpf",
          "clock_settime",
          "create_module",
          "delete_module",
          "finit_module",
          "fsconfig",
          "fsmount",
          "fsopen",
          "fspick",
          "init_module",
          "io_uring_enter",
          "io_uring_register",
          "io_uring_setup",
          "ioperm",
          "iopl",
          "kexec_file_load",
          "kexec_load",
          "keyctl",
          "lookup_dcookie",
          "mount",
          "mount_setattr",
          "move_mount",
          "open_by_handle_at",
          "open_tree",
          "perf_event_open",
          "pivot_root",
          "quotactl",
          "reboot",
          "request_key",
          "setns",
          "settimeofday",
          "stime",
          "swapoff",
          "swapon",
          "umount",
          "umount2",
          "unshare",
          "userfaultfd");

  @Override
  public String format() {
    return "Seccomp profile";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && outline.has("defaultAction")
        && (outline.hasAny("syscalls", "architectures", "archMap")
            || outline.value("defaultAction").startsWith("SCMP_ACT_"));
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("Seccomp profile"));
    String title = "Seccomp profile " + source.name();
    intake.target(title);
    try (JsonStream stream = source.json()) {
      judge(FieldValue.top(new ForeignPart(stream.tree())), Observer.of(intake, title), intake);
    }
  }

  private static void judge(FieldValue profile, Observer observer, Intake intake) {
    FieldValue byDefault = profile.get("defaultAction");
    observer.judge(Fact.SECCOMP_UNCONFINED, !OPEN.contains(byDefault.text()), byDefault);
    List<FieldValue> rules = profile.get("syscalls").items();
    Map<String, Set<String>> calls = new TreeMap<>();
    int dangerous = 0;
    for (FieldValue rule : rules) {
      for (String name : names(rule)) {
        calls.computeIfAbsent(name, _ -> new TreeSet<>()).add(rule.text("action"));
      }
      dangerous += dangers(rule, observer);
    }
    if (dangerous == 0) {
      observer.judge(Fact.DANGEROUS_SYSTEM_CALL, true, "syscalls", "");
    }
    calls.forEach((name, actions) -> intake.component(component(name, actions)));
    intake.remark(
        "Rules: %s; system calls named: %s; architectures: %s."
            .formatted(rules.size(), calls.size(), architectures(profile)));
  }

  private static SbomComponent component(String name, Set<String> actions) {
    return new SbomComponent("system call", name, String.join(", ", actions), "");
  }

  /// One violation for each dangerous call that a rule allows without a condition.
  private static int dangers(FieldValue rule, Observer observer) {
    boolean conditional =
        !rule.get("args").items().isEmpty()
            || !rule.at("includes", "caps").items().isEmpty()
            || rule.at("includes", "minKernel").isPresent();
    if (conditional || !OPEN.contains(rule.text("action"))) {
      return 0;
    }
    List<String> names = names(rule).stream().filter(DANGEROUS::contains).toList();
    names.forEach(name -> observer.judge(Fact.DANGEROUS_SYSTEM_CALL, false, rule.path(), name));
    return names.size();
  }

  private static List<String> names(FieldValue rule) {
    return rule.get("names").or(rule.get("name")).texts();
  }

  private static int architectures(FieldValue profile) {
    return profile.get("architectures").or(profile.get("archMap")).items().size();
  }
}
