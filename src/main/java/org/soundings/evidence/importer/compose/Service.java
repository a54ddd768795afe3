package org.soundings.evidence.importer.compose;

import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.BooleanField;
import org.soundings.evidence.importer.observing.Engine;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.ImageName;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.VariableText;

/// Checks one service.
final class Service {

  private final FieldValue service;
  private final Volumes volumes;
  private final Observer observer;
  private final Engine engine;

  Service(FieldValue service, Volumes volumes, Intake intake) {
    this.service = service;
    this.volumes = volumes;
    String name = "Service " + service.path().replaceFirst("^services\\.?", "");
    this.observer = Observer.of(intake, name).container("", image(service));
    this.engine = new Engine(observer);
    intake.target(name);
  }

  private static String image(FieldValue service) {
    return new VariableText(service.text("image")).filled();
  }

  void judge() {
    FieldValue networkMode = service.get("network_mode");
    engine.privileged(service.get("privileged"), truth("privileged"));
    engine.namespaces(networkMode, service.get("pid"), service.get("ipc"));
    engine.lesserNamespaces(service.get("uts"), service.get("cgroup"));
    engine.userNamespace(service.get("userns_mode"));
    engine.capabilities(service.get("cap_add"), service.get("cap_drop"));
    engine.securityOptions(service.get("security_opt"));
    engine.mounts(service.get("volumes"), volumes.mounts(service));
    apiSocket();
    engine.devices(service.get("devices").items());
    engine.readOnly(service.get("read_only"), truth("read_only"));
    limits();
    engine.environment(
        Fact.SECRET_IN_ENVIRONMENT,
        service.get("environment"),
        service.get("entrypoint"),
        service.get("command"));
    FieldValue elsewhere = service.get("env_file");
    if (elsewhere.isPresent()) {
      observer.judge(Fact.SECRET_IN_ENVIRONMENT, Verdict.NOT_KNOWN, elsewhere);
    }
    if (service.at("build", "args").isPresent()) {
      engine.environment(Fact.SECRET_IN_BUILD, service.at("build", "args"));
    }
    Ports.judge(service.get("ports"), engine);
    engine.healthCheck(service.get("healthcheck"), truth("healthcheck", "disable"));
    image();
    user();
  }

  /// Compose mounts the socket of the engine, and passes on the credentials of the user who starts
  /// it.
  ///
  /// Source: `use_api_socket` of compose-go, which follows `docker run --use-api-socket` (2025).
  private void apiSocket() {
    FieldValue socket = service.get("use_api_socket");
    if (socket.isPresent()) {
      Verdict verdict = truth("use_api_socket").mustNotBeTrue();
      observer.judge(Fact.RUNTIME_SOCKET, verdict, socket);
    }
  }

  private BooleanField truth(String... keys) {
    return BooleanField.inCompose(service.at(keys).value());
  }

  private void limits() {
    FieldValue limits = service.at("deploy", "resources", "limits");
    engine.limit(Fact.MEMORY_LIMIT, limits.get("memory").or(service.get("mem_limit")));
    engine.limit(
        Fact.CPU_LIMIT, limits.get("cpus").or(service.get("cpus")).or(service.get("cpu_quota")));
    engine.limit(Fact.PROCESS_LIMIT, limits.get("pids").or(service.get("pids_limit")));
  }

  /// A name with an unset variable is not judged.
  private void image() {
    String image = image(service);
    if (!image.contains("$")) {
      ImageName.judge(observer, service.get("image").path(), image);
    }
  }

  /// Without a user, the image decides.
  private void user() {
    FieldValue user = service.get("user");
    if (user.isPresent()) {
      observer.judge(Fact.ROOT_USER, new VariableText(user.text()).unless(Engine::isRoot), user);
    }
  }
}
