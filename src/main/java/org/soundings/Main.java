package org.soundings;

/// Starts the program: the window without arguments, the command line otherwise.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
