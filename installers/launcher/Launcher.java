import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the command `soundings` into the folder of the built program, for a shell and for
/// Windows.
///
/// The build runs this with the JDK that it found, which can differ from the `java` on the PATH.
/// The command starts the program with that JDK.
public final class Launcher {

  private static final String POSIX =
      """
      #!/bin/sh
      # Written by the build: starts the program with the JDK that built it.
      java=%s
      if [ ! -x "$java" ]; then
        echo "Soundings was built with $java, which no longer exists. Build it again: ./mvnw package -DskipTests" >&2
        exit 127
      fi
      exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar %s "$@"
      """;

  private static final String WINDOWS =
      """
      @echo off
      rem Written by the build: starts the program with the JDK that built it.
      "%s" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%s" %%*
      """;

  private Launcher() {}

  /// @param arguments the folder that holds `soundings.jar`
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = folder.resolve("soundings.jar");
    Path command = folder.resolve("soundings");
    Files.writeString(command, POSIX.formatted(quoted(java), quoted(jar)));
    command.toFile().setExecutable(true, false);
    Files.writeString(
        folder.resolve("soundings.cmd"),
        WINDOWS.formatted(java + ".exe", jar).replace("\n", "\r\n"));
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
