package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.soundings.app.bundle.BundleCheck;
import org.soundings.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = {
      "Checks that evidence is what it was: an evidence bundle, an unpacked one, or the folder of"
          + " an assessment.",
      "Says what is missing, changed or extra; the exit code is 1 then."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "BUNDLE",
      description = "The zip file or the folder to check.")
  @SuppressWarnings("NullAway.Init")
  private Path place;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BundleCheck.Result result = BundleCheck.of(place, Progress.unwatched());
    result.problems().forEach(terminal::line);
    result
        .sums()
        .ifPresent(
            sum ->
                terminal.line(
                    tr(
                        "SHA256SUMS itself has the SHA-256 %s. Compare it with what its maker told you.",
                        sum)));
    if (result.problems().isEmpty()) {
      terminal.line(
          trn(
              "%,d file, as it was.",
              "%,d files, all as they were.", result.files(), result.files()));
      return ExitCode.FINE;
    }
    terminal.line(
        trn(
            "%2$s; %1$,d of the sentences above says what is wrong.",
            "%2$s; %1$,d of the sentences above say what is wrong.",
            result.problems().size(),
            result.problems().size(),
            trn("%,d file", "%,d files", result.files(), result.files())));
    return ExitCode.FINDINGS;
  }
}
