package org.soundings.app.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow.Encryption;

/// What image names and addresses in environments tell about a system. These are proposals that a
/// person reviews.
final class Deployed {

  private static final Pattern STORE =
      Pattern.compile(
          "(^|[/-])(postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|valkey|memcached|etcd"
              + "|cassandra|elasticsearch|opensearch|minio|rabbitmq|kafka|nats|influxdb|clickhouse"
              + "|couchdb|neo4j)([:@-].*)?$");

  private static final Pattern GATEWAY =
      Pattern.compile("(^|[/-])(nginx|envoy|haproxy|traefik|caddy|kong|httpd)([:@-].*)?$");

  /// The last word of variables that name an account or a database, such as `POSTGRES_USER`.
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(.*_)?(user|username|login|role|password|pass|schema|((db|database)(_?name)?))");

  private Deployed() {}

  static Component.Kind kind(String image) {
    String name = image.toLowerCase(Locale.ROOT);
    if (STORE.matcher(name).find()) {
      return Component.Kind.DATA_STORE;
    }
    return GATEWAY.matcher(name).find() ? Component.Kind.GATEWAY : Component.Kind.WORKLOAD;
  }

  /// An address in the value of an environment variable.
  ///
  /// @param protocol its scheme in capitals, or ""
  record Address(String protocol, Encryption encryption) {}

  /// Whether the value of a variable can be an address. The bare name of an account or a database
  /// is none, even if a service has the same name.
  static boolean canBeAddress(String variable, String value) {
    return !NAME.matcher(variable).matches() || value.contains(":") || value.contains("/");
  }

  /// The address of a host in a value, if the value names the host.
  ///
  /// @param host the name of a service
  static Optional<Address> address(String value, String host) {
    Matcher found =
        Pattern.compile(
                "(?:^|[\\s,=(]|(?<scheme>[a-z][a-z0-9+.-]*)://(?:[^/@\\s]*@)?)"
                    + Pattern.quote(host)
                    + "(?:\\.[a-z0-9-]+(?:\\.svc(?:\\.[a-z0-9.-]+)?)?)?(?<end>:[0-9]+|/|[\\s,;)]|$)")
            .matcher(value);
    while (found.find()) {
      String scheme = found.group("scheme");
      boolean isAddress =
          scheme != null || found.group("end").startsWith(":") || value.strip().equals(host);
      if (isAddress) {
        return Optional.of(address(scheme == null ? "" : scheme));
      }
    }
    return Optional.empty();
  }

  private static Address address(String scheme) {
    Encryption encryption =
        switch (scheme) {
          case "https", "wss", "grpcs", "rediss", "amqps", "mqtts", "ldaps" -> Encryption.ENCRYPTED;
          case "http", "ws" -> Encryption.NOT_ENCRYPTED;
          default -> Encryption.NOT_KNOWN;
        };
    return new Address(scheme.toUpperCase(Locale.ROOT), encryption);
  }
}
