package org.soundings.evidence.importer.trivy;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.yaml.foreign.JsonStream;

/// Reads one finding with a statement in a VEX document or an ignore file.
final class TrivyModified {

  private final JsonStream stream;
  private final Location where;
  private String status = "";
  private String statement = "";
  private String source = "";
  private @Nullable Finding finding;

  TrivyModified(JsonStream stream, Location where) {
    this.stream = stream;
    this.where = where;
  }

  void field(String name) throws IOException {
    switch (name) {
      case "Status" -> status = stream.word();
      case "Statement" -> statement = stream.text();
      case "Source" -> source = stream.word();
      case "Finding" -> {
        if (stream.isObject()) {
          finding = new TrivyVulnerability(stream, where).read();
        }
      }
      default -> {}
    }
  }

  /// The finding with its statement. A statement of one word is the standard reason.
  Optional<Finding> finding() {
    boolean standard = statement.matches("[a-z_]+");
    var said = new Assertion(status, standard ? statement : "", standard ? "" : statement, source);
    return Optional.ofNullable(finding).map(found -> found.withAssertion(said));
  }
}
