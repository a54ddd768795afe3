package org.soundings.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// Decides which addresses may become links.
final class Address {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Address() {}

  /// The address of a link, or empty if its kind is only displayed as text.
  static Optional<String> ofLink(String typed) {
    String address = typed.strip();
    try {
      String scheme = new URI(address).getScheme();
      boolean leads = scheme != null && SCHEMES.contains(scheme.toLowerCase(java.util.Locale.ROOT));
      return leads ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException _) {
      // An invalid address stays text.
      return Optional.empty();
    }
  }
}
