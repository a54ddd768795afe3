package org.soundings.evidence.importer.observing;

import java.util.Set;
import org.soundings.evidence.Fact;

/// A port in an image, such as `8080/tcp`.
public final class Port {

  /// Ports that give access to a shell or to the engine itself.
  private static final Set<String> DOORS = Set.of("22", "23", "2375", "3389");

  private Port() {}

  /// An ordinary port is only information.
  public static void judge(Observer observer, String field, String port) {
    String number = port.replaceFirst("/.*", "");
    observer.judge(Fact.EXPOSED_PORT, !DOORS.contains(number), field, port);
  }
}
