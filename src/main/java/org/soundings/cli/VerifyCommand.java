package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.app.bundle.BundleCheck;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.language.Messages;
import org.soundings.pack.ContentFile;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = {
      "Verify that evidence is unchanged, in an evidence bundle, an unpacked bundle or an assessment folder.",
      "For a folder, the hashes of the assessment, packs, threats, rules, frameworks and translations are printed. A report lists them under document control.",
      "Exits with code 1 if files are missing, changed or unexpected."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "Zip file or folder to verify.")
  @SuppressWarnings("NullAway.Init")
  private Path place;

  @Mixin private QuestionsOption questions = new QuestionsOption();

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
                        "SHA-256 hash of SHA256SUMS: %s. Compare it with the hash provided by the author of the bundle.",
                        sum)));
    if (AssessmentFolder.isAssessment(place)) {
      printHashes();
    }
    if (result.problems().isEmpty()) {
      terminal.line(
          trn(
              "%,d file verified and unchanged.",
              "%,d files verified, all unchanged.", result.files(), result.files()));
      return ExitCode.FINE;
    }
    terminal.line(
        trn(
            "%2$s verified, %1$,d problem found.",
            "%2$s verified, %1$,d problems found.",
            result.problems().size(),
            result.problems().size(),
            trn("%,d file", "%,d files", result.files(), result.files())));
    return ExitCode.FINDINGS;
  }

  /// The hashes of what a report is made from.
  private void printHashes() throws IOException {
    List<Library> libraries = questions.loadInEveryLanguage(terminal);
    Loaded<AssessmentFolder> loaded = AssessmentFolder.openUncompared(place, Progress.unwatched());
    terminal.complain(loaded.problems());
    try (AssessmentFolder folder = loaded.value()) {
      terminal.line(
          hash(AssessmentExport.digest(folder.assessment()), tr("Content of the assessment")));
    }
    inOwnLanguage(libraries)
        .packs()
        .forEach(pack -> terminal.line(hash(pack.hash(), pack.title())));
    libraries.stream().flatMap(VerifyCommand::hashes).distinct().forEach(terminal::line);
  }

  /// The library in the language of the program, or the source if there is no translation.
  private static Library inOwnLanguage(List<Library> libraries) {
    return libraries.stream()
        .filter(library -> library.language().equals(Messages.language().tag()))
        .findFirst()
        .orElseGet(libraries::getFirst);
  }

  /// One line for each group of files. Languages differ only in that of their translation.
  private static Stream<String> hashes(Library library) {
    return ContentFile.byGroup(library.files()).entrySet().stream()
        .map(
            group ->
                hash(ContentFile.hash(group.getValue()), group.getKey().title(library.language())));
  }

  private static String hash(Sha256 hash, String of) {
    return hash + "  " + of;
  }
}
