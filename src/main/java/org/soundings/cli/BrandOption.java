package org.soundings.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.soundings.app.brand.BrandReader;
import org.soundings.base.Loaded;
import org.soundings.report.brand.Brand;
import picocli.CommandLine.Option;

/// `--brand`: the look of a team's own.
final class BrandOption {

  @Option(
      names = "--brand",
      paramLabel = "DIR",
      description =
          "A folder with a look of your own: tokens.yaml with name, logo, colours, fonts and words."
              + " What cannot be used is told, and ours stays in its place.")
  private @Nullable Path folder;

  private boolean errors;

  /// The look that was named here, or the one that was saved.
  Brand read(String saved, Path assessment, Terminal terminal) {
    Loaded<Brand> brand =
        folder == null ? BrandReader.read(saved, assessment) : BrandReader.read(folder);
    terminal.complain(brand.problems());
    errors = brand.hasErrors();
    return brand.value();
  }

  boolean hasErrors() {
    return errors;
  }
}
