package org.soundings.evidence.importer.inspect;

import java.util.Set;
import java.util.function.Function;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.observing.BooleanField;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.yaml.Node;

/// Checks the settings of a Docker daemon.
///
/// Source: CIS Docker Benchmark 1.6.0, section 2; https://docs.docker.com/reference/api/engine/
/// v1.51.
final class DockerDaemon {

  /// Registries on the machine itself are always allowed without TLS.
  private static final Set<String> LOOPBACK = Set.of("127.0.0.0/8", "::1/128");

  private final FieldValue info;
  private final Observer observer;

  DockerDaemon(FieldValue info, Intake intake) {
    this.info = info;
    String name = "Docker on " + info.text("Name");
    this.observer = Observer.of(intake, name);
    intake.target(name);
    intake.run(
        ToolRun.of("Docker")
            .withVersion(info.text("ServerVersion"))
            .withRanAt(Times.of(info.text("SystemTime"))));
  }

  void judge() {
    if (!info.text("OSType").equals("windows")) {
      securityOptions();
      cgroups();
    }
    setting(info.get("LiveRestoreEnabled"), BooleanField::mustBeTrue);
    setting(info.get("ExperimentalBuild"), BooleanField::mustBeFalse);
    setting(info.get("Debug"), BooleanField::mustBeFalse);
    logging();
    registries();
    swarm();
    for (FieldValue warning : info.get("Warnings").items()) {
      observer.violated(Fact.DAEMON_SETTING, warning);
    }
  }

  /// Passed if the daemon reports the value. Without a value, nothing is known.
  private void setting(FieldValue field, Function<BooleanField, Verdict> stands) {
    if (field.isPresent()) {
      observer.judge(Fact.DAEMON_SETTING, stands.apply(field.truth()), field);
    }
  }

  private void cgroups() {
    FieldValue version = info.get("CgroupVersion");
    if (!version.text().isEmpty()) {
      observer.judge(Fact.DAEMON_SETTING, version.text().equals("2"), version);
    }
  }

  /// Such as `name=seccomp,profile=builtin`, in old versions `seccomp`.
  private void securityOptions() {
    FieldValue options = info.get("SecurityOptions");
    if (!options.value().isSequence()) {
      return;
    }
    boolean rootless = has(options, "rootless");
    option(options, "seccomp", has(options, "seccomp") && !saysUnconfined(options));
    option(options, "userns", rootless || has(options, "userns"));
    option(options, "apparmor or selinux", has(options, "apparmor") || has(options, "selinux"));
    option(options, "no-new-privileges", has(options, "no-new-privileges"));
  }

  private void option(FieldValue options, String name, boolean holds) {
    String said =
        options.texts().stream()
            .filter(option -> option.replaceFirst("^name=", "").startsWith(name))
            .findFirst()
            .orElse(holds ? options.words() : "without " + name);
    observer.judge(Fact.DAEMON_SETTING, holds, options.path(), said);
  }

  private static boolean has(FieldValue options, String name) {
    return options.texts().stream()
        .anyMatch(option -> option.replaceFirst("^name=", "").split(",", 2)[0].equals(name));
  }

  private static boolean saysUnconfined(FieldValue options) {
    return options.texts().stream().anyMatch(option -> option.contains("profile=unconfined"));
  }

  private void logging() {
    FieldValue driver = info.get("LoggingDriver");
    if (!driver.text().isEmpty()) {
      observer.judge(Fact.DAEMON_SETTING, !driver.text().equals("none"), driver);
    }
  }

  private void registries() {
    FieldValue registries = info.get("RegistryConfig");
    for (FieldValue range : registries.get("InsecureRegistryCIDRs").items()) {
      if (!LOOPBACK.contains(range.text())) {
        observer.violated(Fact.DAEMON_SETTING, range);
      }
    }
    for (Node.Entry entry : registries.get("IndexConfigs").value().entries()) {
      FieldValue secure = registries.at("IndexConfigs", entry.key(), "Secure");
      Verdict verdict = secure.isPresent() ? secure.truth().mustBeTrue() : Verdict.NOT_KNOWN;
      observer.judge(Fact.DAEMON_SETTING, verdict, secure);
    }
  }

  /// A swarm opens additional ports. It is better to disable it if it is not needed.
  private void swarm() {
    FieldValue state = info.at("Swarm", "LocalNodeState");
    if (!state.text().isEmpty()) {
      observer.judge(Fact.DAEMON_SETTING, state.text().equals("inactive"), state);
    }
  }
}
