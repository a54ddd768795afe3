package org.soundings.build.planted.app.inner;

import org.soundings.build.planted.app.OuterName;

/// Uses the package around it, which uses this one.
public record NoPackagesUseEachOther(OuterName name) {}
