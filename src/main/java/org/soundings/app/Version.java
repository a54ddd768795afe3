package org.soundings.app;

/// Which version of the program this is.
public final class Version {

  private Version() {}

  /// Such as `0.1.0`; "development" where it was not started from its jar.
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
