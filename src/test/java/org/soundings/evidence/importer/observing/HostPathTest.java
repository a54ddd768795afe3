package org.soundings.evidence.importer.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/etc",
        "/etc/kubernetes/pki",
        "/var/lib/kubelet/",
        "//proc",
        "/root/.ssh",
        "C:\\",
        "/var/run/docker.sock"
      })
  void pathsThatExposeTheHostAreSensitive(String path) {
    assertThat(new HostPath(path).isSensitive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/localtime",
        "/etc/ssl/certs",
        "/srv/data",
        "/home/web/site",
        "./site",
        "/etcetera"
      })
  void harmlessPathsAreNotSensitive(String path) {
    assertThat(new HostPath(path).isSensitive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/var/run/docker.sock",
        "/run/containerd/containerd.sock",
        "/var/run/crio/crio.sock",
        "\\\\.\\pipe\\docker_engine"
      })
  void theSocketOfEveryRuntimeIsKnown(String path) {
    assertThat(new HostPath(path).isSocket()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/run", "/var/run/", "/run/containerd"})
  void aParentDirectoryMayContainTheSocket(String path) {
    assertThat(new HostPath(path).holdsSocket()).isTrue();
  }
}
