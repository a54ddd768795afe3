package org.soundings.evidence;

import org.jspecify.annotations.Nullable;

/// The validity of one item, if it differs from the default.
///
/// @param category its validity category; null for that of its source
/// @param days its validity in days; null for that of its category
public record ItemValidity(@Nullable ValidityCategory category, @Nullable Integer days) {

  /// The default.
  public static final ItemValidity BY_KIND = new ItemValidity(null, null);

  public ItemValidity {
    if (days != null && days < 0) {
      throw new IllegalArgumentException("validity must not be negative: " + days);
    }
  }

  public static ItemValidity days(int days) {
    return new ItemValidity(null, days);
  }

  public static ItemValidity category(ValidityCategory ageing) {
    return new ItemValidity(ageing, null);
  }
}
