package org.soundings.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.soundings.app.brand.BrandReader;
import org.soundings.base.Loaded;
import org.soundings.report.brand.Brand;
import picocli.CommandLine.Option;

/// `--branding`: a saved branding of the team.
final class BrandOption {

  @Option(
      names = "--branding",
      paramLabel = "DIR",
      description =
          "Branding folder with a tokens.yaml file: name, logo, colours, fonts and texts. Unusable values are reported and replaced by the default branding.")
  private @Nullable Path folder;

  private boolean errors;

  /// The branding that is named here, or else the saved one.
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
