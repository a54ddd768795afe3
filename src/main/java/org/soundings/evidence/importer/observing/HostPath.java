package org.soundings.evidence.importer.observing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A path of the host that a container is given.
public record HostPath(String path) {

  /// Write access here means control over the host, and read access exposes its secrets. Paths
  /// below count too.
  private static final List<String> SENSITIVE_TREES =
      List.of(
          "/boot",
          "/dev",
          "/etc",
          "/lib/modules",
          "/proc",
          "/root",
          "/sys",
          "/var/lib/containerd",
          "/var/lib/containers",
          "/var/lib/cni",
          "/var/lib/docker",
          "/var/lib/etcd",
          "/var/lib/kubelet",
          "/var/lib/rancher");

  /// Sensitive as a whole, while paths below may be harmless.
  private static final Set<String> SENSITIVE =
      Set.of(
          "/",
          "/bin",
          "/home",
          "/lib",
          "/lib64",
          "/opt",
          "/run",
          "/sbin",
          "/usr",
          "/usr/bin",
          "/usr/lib",
          "/usr/local",
          "/usr/sbin",
          "/var",
          "/var/lib",
          "/var/log",
          "/var/run",
          "c:");

  /// Paths in `/etc` that programs commonly need and that everyone may read.
  private static final List<String> HARMLESS_TREES =
      List.of(
          "/etc/ca-certificates",
          "/etc/hosts",
          "/etc/localtime",
          "/etc/pki/ca-trust",
          "/etc/pki/tls",
          "/etc/resolv.conf",
          "/etc/ssl/certs",
          "/etc/timezone",
          "/dev/shm",
          "/sys/fs/cgroup");

  private static final Set<String> SOCKETS =
      Set.of(
          "docker.sock",
          "containerd.sock",
          "crio.sock",
          "cri-dockerd.sock",
          "dockershim.sock",
          "podman.sock",
          "docker_engine");

  /// A directory of the user who starts Compose: the project or the home directory.
  private static final Pattern OWN_PLACE = Pattern.compile("\\$\\{?(PWD|HOME)\\b.*");

  /// Directories for the socket of a runtime.
  private static final Set<String> SOCKET_HOMES =
      Set.of("/", "/run", "/run/containerd", "/run/crio", "/run/podman", "/var", "/var/run");

  /// Whether it is certainly a path, and not a variable that may be the name of a volume.
  boolean isPath() {
    return !path.startsWith("$") || OWN_PLACE.matcher(path).matches();
  }

  /// Whether it has a variable that decides which directory it is.
  boolean isOpen() {
    return new VariableText(path.replaceFirst("^\\$\\{?(PWD|HOME)\\b", "")).isOpen();
  }

  public boolean isSensitive() {
    String plain = normal();
    return SENSITIVE.contains(plain)
        || (isBeneath(plain, SENSITIVE_TREES) && !isBeneath(plain, HARMLESS_TREES))
        || isSocket();
  }

  /// Whether it is the socket of the container runtime. A process with access to it can start any
  /// container.
  public boolean isSocket() {
    String plain = normal();
    return SOCKETS.contains(plain.substring(plain.lastIndexOf('/') + 1));
  }

  /// Whether the socket is in the directory.
  public boolean holdsSocket() {
    return SOCKET_HOMES.contains(normal().replaceFirst("^/var/run/", "/run/"));
  }

  private static boolean isBeneath(String plain, List<String> trees) {
    return trees.stream().anyMatch(tree -> plain.equals(tree) || plain.startsWith(tree + "/"));
  }

  /// With forward slashes and without a slash at the end.
  private String normal() {
    String plain = path.replace('\\', '/').replaceAll("/+", "/").replaceFirst("/\\.$", "/");
    if (plain.matches("[A-Za-z]:.*")) {
      plain = plain.toLowerCase(java.util.Locale.ROOT);
    }
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
