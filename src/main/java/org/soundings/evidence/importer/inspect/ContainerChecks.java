package org.soundings.evidence.importer.inspect;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.BooleanField;
import org.soundings.evidence.importer.observing.Engine;
import org.soundings.evidence.importer.observing.Engine.Mount;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.ImageName;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.yaml.Node;

/// Checks one container.
final class ContainerChecks {

  private final FieldValue config;
  private final FieldValue host;
  private final FieldValue container;
  private final Observer observer;
  private final Engine engine;

  ContainerChecks(FieldValue container, Intake intake) {
    this.container = container;
    this.config = container.get("Config");
    this.host = container.get("HostConfig");
    String name = container.text("Name").replaceFirst("^/", "");
    String title = "Container " + (name.isEmpty() ? container.text("Id") : name);
    this.observer = Observer.of(intake, title).container("", image().text());
    this.engine = new Engine(observer);
    intake.target(title);
  }

  /// The name at the creation of the container. Podman has it next to the configuration.
  private FieldValue image() {
    FieldValue image = container.at("Config", "Image");
    return image.or(container.get("ImageName")).or(image);
  }

  void judge() {
    if (host.isPresent()) {
      hostConfig();
    }
    if (config.isPresent()) {
      ImageName.judge(observer, image());
      observer.judge(Fact.ROOT_USER, !Engine.isRoot(config.text("User")), config.get("User"));
      engine.environment(
          Fact.SECRET_IN_ENVIRONMENT,
          config.get("Env"),
          config.get("Entrypoint"),
          config.get("Cmd"));
      engine.healthCheck(config.get("Healthcheck"), BooleanField.NOT_SET);
    }
    ports();
  }

  private void hostConfig() {
    engine.privileged(host.get("Privileged"), host.get("Privileged").truth());
    engine.namespaces(host.get("NetworkMode"), host.get("PidMode"), host.get("IpcMode"));
    engine.lesserNamespaces(host.get("UTSMode"), host.get("CgroupnsMode"));
    engine.userNamespace(host.get("UsernsMode"));
    engine.capabilities(host.get("CapAdd"), host.get("CapDrop"));
    engine.securityOptions(host.get("SecurityOpt"));
    appArmor();
    mounts();
    engine.readOnly(host.get("ReadonlyRootfs"), host.get("ReadonlyRootfs").truth());
    engine.limit(Fact.MEMORY_LIMIT, host.get("Memory"));
    FieldValue cpus = host.get("NanoCpus");
    boolean quota = cpus.isPresent() && !cpus.isZero();
    engine.limit(Fact.CPU_LIMIT, quota ? cpus : host.get("CpuQuota"));
    engine.limit(Fact.PROCESS_LIMIT, host.get("PidsLimit"));
  }

  /// The effective profile; empty on hosts without AppArmor.
  private void appArmor() {
    FieldValue profile = container.get("AppArmorProfile");
    if (!profile.text().isEmpty()) {
      observer.judge(Fact.APPARMOR, !profile.text().equals("unconfined"), profile);
    }
  }

  /// Bind mounts are in `Binds`, those of `--mount` in `Mounts`, and both in the `Mounts` of the
  /// container.
  private void mounts() {
    var mounts = new ArrayList<Mount>();
    for (FieldValue bind : host.get("Binds").items()) {
      String source = source(bind.text());
      if (source.matches("[/\\\\~].*|[A-Za-z]:.*")) {
        mounts.add(new Mount(bind, source));
      }
    }
    if (mounts.isEmpty()) {
      for (FieldValue mount : container.get("Mounts").items()) {
        if (mount.text("Type").equals("bind")) {
          mounts.add(new Mount(mount.get("Source"), mount.text("Source")));
        }
      }
    }
    engine.mounts(host.get("Binds"), mounts);
    List<FieldValue> devices =
        host.get("Devices").items().stream().map(device -> device.get("PathOnHost")).toList();
    engine.devices(devices);
  }

  private static String source(String bind) {
    int from = bind.matches("[A-Za-z]:[\\\\/].*") ? 2 : 0;
    int colon = bind.indexOf(':', from);
    return colon < 0 ? bind : bind.substring(0, colon);
  }

  private void ports() {
    FieldValue bound = host.get("PortBindings");
    FieldValue ports = bound.entries().isEmpty() ? container.at("NetworkSettings", "Ports") : bound;
    for (Node.Entry entry : ports.value().entries()) {
      for (FieldValue binding : ports.get(entry.key()).items()) {
        String address = binding.text("HostIp");
        String words = "%s:%s -> %s".formatted(address, binding.text("HostPort"), entry.key());
        engine.port(binding, address, words.replaceFirst("^:", ""));
      }
    }
  }
}
