package org.soundings.evidence.importer.observing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A path of the host that a container is given.
public record HostPath(String path) {

  /// Who may write here owns the host, or reads what it keeps secret; also by what lies beneath.
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

  /// Sensitive as a whole, while what lies beneath may be harmless.
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

  /// What programs commonly need of `/etc`, and what everybody may read.
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

  /// A directory that Compose takes from whoever starts it: the project or the home directory.
  private static final Pattern OWN_PLACE = Pattern.compile("\\$\\{?(PWD|HOME)\\b.*");

  /// Directories in which a runtime keeps its socket.
  private static final Set<String> SOCKET_HOMES =
      Set.of("/", "/run", "/run/containerd", "/run/crio", "/run/podman", "/var", "/var/run");

  /// Whether it is a path for certain, and not a variable that may be the name of a volume.
  boolean isPath() {
    return !path.startsWith("$") || OWN_PLACE.matcher(path).matches();
  }

  /// Whether a variable in it decides which directory it is.
  boolean isOpen() {
    return new VariableText(path.replaceFirst("^\\$\\{?(PWD|HOME)\\b", "")).isOpen();
  }

  public boolean isSensitive() {
    String plain = normal();
    return SENSITIVE.contains(plain)
        || (isBeneath(plain, SENSITIVE_TREES) && !isBeneath(plain, HARMLESS_TREES))
        || isSocket();
  }

  /// Whether it is the socket of the container runtime. Who speaks to it starts any container.
  public boolean isSocket() {
    String plain = normal();
    return SOCKETS.contains(plain.substring(plain.lastIndexOf('/') + 1));
  }

  /// Whether the socket lies in the directory.
  public boolean holdsSocket() {
    return SOCKET_HOMES.contains(normal().replaceFirst("^/var/run/", "/run/"));
  }

  private static boolean isBeneath(String plain, List<String> trees) {
    return trees.stream().anyMatch(tree -> plain.equals(tree) || plain.startsWith(tree + "/"));
  }

  /// With slashes forward and none at the end.
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
