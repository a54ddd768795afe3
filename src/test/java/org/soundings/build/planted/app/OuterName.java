package org.soundings.build.planted.app;

import org.soundings.build.planted.app.inner.NoPackagesUseEachOther;

/// Uses the package within it.
public record OuterName(java.util.List<NoPackagesUseEachOther> names) {
  int count(NoPackagesUseEachOther other) {
    return names.indexOf(other);
  }
}
