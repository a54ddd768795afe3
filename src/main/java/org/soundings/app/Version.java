package org.soundings.app;

/// The version of the program.
public final class Version {

  private Version() {}

  /// Such as `0.1.0`, or "development" if the program does not run from its jar.
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
