package org.soundings.evidence.importer.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;

/// Checks the settings that Docker, Podman and Compose have in common, for one container.
///
/// Source: https://docs.docker.com/engine/containers/run/ and `docker run --help` (29.0); CIS
/// Docker Benchmark 1.6.0, section 5, for the choice of settings.
public final class Engine {

  private final Observer observer;

  public Engine(Observer observer) {
    this.observer = observer;
  }

  public Observer observer() {
    return observer;
  }

  /// A path of the host, with its field.
  public record Mount(FieldValue field, String source) {}

  public void privileged(FieldValue field, BooleanField truth) {
    observer.judge(Fact.PRIVILEGED, truth.mustNotBeTrue(), field);
  }

  /// The modes of the network, process and IPC namespace. `host` shares the host's.
  public void namespaces(FieldValue... modes) {
    for (FieldValue mode : modes) {
      observer.judge(Fact.HOST_NAMESPACES, unlessHost(mode), mode);
    }
  }

  /// The modes of the UTS and cgroup namespaces. By default they are private, or the settings of
  /// the daemon decide.
  public void lesserNamespaces(FieldValue... modes) {
    namespaces(Stream.of(modes).filter(mode -> !mode.text().isEmpty()).toArray(FieldValue[]::new));
  }

  /// By default the settings of the daemon decide, and nothing is known here.
  public void userNamespace(FieldValue mode) {
    if (!mode.text().isEmpty()) {
      observer.judge(Fact.USER_NAMESPACE, unlessHost(mode), mode);
    }
  }

  private static Verdict unlessHost(FieldValue mode) {
    return new VariableText(mode.text()).unless("host"::equals);
  }

  public void capabilities(FieldValue added, FieldValue dropped) {
    boolean ordinary =
        added.texts().stream().map(Capability::plain).allMatch(Capability::isDefault);
    observer.judge(Fact.ADDED_CAPABILITIES, ifList(added, ordinary), added);
    boolean all = dropped.texts().stream().anyMatch(Capability::isAll);
    observer.judge(Fact.DROPPED_CAPABILITIES, ifList(dropped, all), dropped);
  }

  /// A value that is not a list is refused and cannot pass.
  private static Verdict ifList(FieldValue list, boolean holds) {
    return holds && list.isNoList() ? Verdict.NOT_KNOWN : Verdict.of(holds);
  }

  /// The values of `--security-opt`. `seccomp:unconfined` is the old spelling of
  /// `seccomp=unconfined`.
  public void securityOptions(FieldValue options) {
    option(options, Fact.SECCOMP_UNCONFINED, "seccomp=unconfined"::equals);
    option(options, Fact.APPARMOR, "apparmor=unconfined"::equals);
    option(options, Fact.SELINUX, option -> option.equals("label=disable"));
    option(options, Fact.PROC_MOUNT, option -> option.equals("systempaths=unconfined"));
    boolean held = options.texts().stream().map(Engine::plain).anyMatch(Engine::keepsPrivileges);
    boolean open = options.texts().stream().anyMatch(option -> new VariableText(option).isOpen());
    observer.judge(
        Fact.PRIVILEGE_ESCALATION, open && !held ? Verdict.NOT_KNOWN : Verdict.of(held), options);
  }

  private static boolean keepsPrivileges(String option) {
    return option.matches("no-new-privileges(=(1|t|T|true|True|TRUE))?");
  }

  private void option(FieldValue options, Fact fact, Predicate<String> offends) {
    Verdict worst = Verdict.PASSED;
    FieldValue decides = options;
    for (FieldValue option : options.items()) {
      Verdict verdict = new VariableText(plain(option.text())).unless(offends);
      if (verdict == Verdict.FAILED || worst == Verdict.PASSED && verdict != Verdict.PASSED) {
        worst = verdict;
        decides = option;
      }
    }
    observer.judge(fact, worst, decides);
  }

  private static String plain(String option) {
    return option.strip().replaceFirst(":", "=");
  }

  public void mounts(FieldValue whole, List<Mount> mounts) {
    mounts(Fact.HOST_PATH, whole, mounts, HostPath::isPath);
    mounts(Fact.SENSITIVE_HOST_PATH, whole, mounts, HostPath::isSensitive);
    mounts(Fact.RUNTIME_SOCKET, whole, mounts, path -> path.isSocket() || path.holdsSocket());
  }

  private void mounts(
      Fact fact, FieldValue whole, List<Mount> mounts, Predicate<HostPath> offends) {
    boolean clean = true;
    for (Mount mount : mounts) {
      var path = new HostPath(mount.source());
      if (offends.test(path) || path.isOpen()) {
        clean = false;
        Verdict verdict = offends.test(path) ? Verdict.FAILED : Verdict.NOT_KNOWN;
        observer.judge(fact, verdict, mount.field());
      }
    }
    if (clean) {
      observer.judge(fact, true, whole.path(), "");
    }
  }

  public void devices(List<FieldValue> devices) {
    devices.forEach(device -> observer.violated(Fact.SENSITIVE_HOST_PATH, device));
  }

  public void readOnly(FieldValue field, BooleanField truth) {
    observer.judge(Fact.WRITABLE_ROOT, truth.mustBeTrue(), field);
  }

  /// `root`, `0`, `00` and `0:0` are root.
  public static boolean isRoot(String user) {
    String name = user.contains(":") ? user.substring(0, user.indexOf(':')) : user;
    return name.isEmpty() || name.matches("[-+]?0+") || name.equals("root");
  }

  /// A missing, zero or negative limit is no limit.
  public void limit(Fact fact, FieldValue limit) {
    observer.judge(fact, Quantity.limits(limit), limit);
  }

  /// Variables as a list of `NAME=value` or as a mapping.
  ///
  /// @param commands the commands with that environment, as lists of arguments
  public void environment(Fact fact, FieldValue variables, FieldValue... commands) {
    var seen = new ArrayList<FieldValue>();
    for (FieldValue variable : variables.items()) {
      String[] parts = variable.text().split("=", 2);
      if (parts.length == 2) {
        secret(fact, variable.path(), parts[0], parts[1], seen);
      }
    }
    for (var entry : variables.value().entries()) {
      FieldValue variable = variables.get(entry.key());
      secret(fact, variable.path(), entry.key(), variable.text(), seen);
    }
    for (FieldValue command : commands) {
      for (SecretValue.Shown shown : SecretValue.inArguments(command)) {
        seen.add(command);
        observer.judge(fact, false, shown.path(), shown.hint());
      }
    }
    if (seen.isEmpty()) {
      observer.judge(fact, true, variables.path(), "");
    }
  }

  private void secret(Fact fact, String path, String name, String value, List<FieldValue> seen) {
    Optional<String> hint = SecretValue.masked(name, value);
    if (hint.isPresent()) {
      seen.add(new FieldValue(path, org.soundings.yaml.foreign.ForeignPart.nothing()));
      observer.judge(fact, false, path, hint.get());
    }
  }

  /// A published port. It is reachable for everyone who reaches the host, unless it listens only on
  /// loopback.
  ///
  /// @param address the host address that it listens on; "" for all
  public void port(FieldValue field, String address, String words) {
    boolean here = address.startsWith("127.") || address.equals("::1") || address.equals("[::1]");
    observer.judge(Fact.EXPOSED_PORT, here || address.equals("localhost"), field.path(), words);
  }

  /// A check with `NONE` or a disabled check does not count. Its command may contain a password.
  public void healthCheck(FieldValue check, BooleanField disabled) {
    FieldValue test = check.get("test").or(check.get("Test"));
    boolean off = disabled == BooleanField.TRUE || test.texts().contains("NONE");
    Verdict verdict =
        disabled == BooleanField.NOT_KNOWN && !off
            ? Verdict.NOT_KNOWN
            : Verdict.of(check.isPresent() && !off);
    observer.judge(Fact.HEALTH_CHECK, verdict, check.path(), off ? "NONE" : "");
  }
}
