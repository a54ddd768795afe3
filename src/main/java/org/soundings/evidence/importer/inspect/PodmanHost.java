package org.soundings.evidence.importer.inspect;

import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.yaml.Node;

/// Checks the settings of Podman on one host.
///
/// Source: https://docs.podman.io/en/latest/markdown/podman-info.1.html (5.6).
final class PodmanHost {

  private final FieldValue info;
  private final Observer observer;

  PodmanHost(FieldValue info, Intake intake) {
    this.info = info;
    String name = "Podman on " + info.at("host", "hostname").text();
    this.observer = Observer.of(intake, name);
    intake.target(name);
    intake.run(ToolRun.of("Podman").withVersion(info.at("version", "Version").text()));
  }

  void judge() {
    FieldValue security = info.at("host", "security");
    is(security.get("rootless"), security.get("rootless").truth().mustBeTrue());
    is(security.get("seccompEnabled"), security.get("seccompEnabled").truth().mustBeTrue());
    FieldValue selinux = security.get("selinuxEnabled");
    boolean appArmor = security.get("apparmorEnabled").isTrue();
    is(selinux, appArmor ? Verdict.PASSED : selinux.truth().mustBeTrue());
    FieldValue cgroups = info.at("host", "cgroupVersion");
    is(cgroups, Verdict.of(cgroups.text().equals("v2")));
    FieldValue log = info.at("host", "logDriver");
    is(log, Verdict.of(!log.text().equals("none")));
    for (Node.Entry entry : info.get("registries").value().entries()) {
      FieldValue insecure = info.at("registries", entry.key(), "Insecure");
      is(insecure, insecure.truth().mustNotBeTrue());
    }
  }

  private void is(FieldValue field, Verdict verdict) {
    if (field.isPresent()) {
      observer.judge(Fact.DAEMON_SETTING, verdict, field);
    }
  }
}
