package org.soundings.evidence;

import org.jspecify.annotations.Nullable;

/// What is particular about how long one item stays credible.
///
/// @param like what it ages like; null for what its source does
/// @param days how many days, whatever it ages like; null for what the team says for its kind
public record Lasting(@Nullable Ageing like, @Nullable Integer days) {

  /// Nothing particular.
  public static final Lasting BY_KIND = new Lasting(null, null);

  public Lasting {
    if (days != null && days < 0) {
      throw new IllegalArgumentException("validity must not be negative: " + days);
    }
  }

  public static Lasting days(int days) {
    return new Lasting(null, days);
  }

  public static Lasting like(Ageing ageing) {
    return new Lasting(ageing, null);
  }
}
