package org.soundings.app.licence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// The third-party parts of the program and their licences.
///
/// @param parts libraries, by name
/// @param more fonts and icons bundled with the program or a library
public record Licences(List<Part> parts, List<Part> more, List<Licence> licences) {

  private static final String LIST = "licences.yaml";

  public Licences {
    parts = List.copyOf(parts);
    more = List.copyOf(more);
    licences = List.copyOf(licences);
  }

  /// A library, a font or an icon set.
  ///
  /// @param version "" if it has none
  /// @param licence the id of its licence
  /// @param artifacts the names of its files, without version
  public record Part(String name, String version, String licence, List<String> artifacts) {
    public Part {
      artifacts = List.copyOf(artifacts);
    }
  }

  /// @param id as SPDX writes it
  public record Licence(String id, String title) {}

  /// The list that comes with the program.
  ///
  /// @throws IllegalStateException if the list is damaged, which would be a bug
  public static Licences bundled() {
    var problems = new ArrayList<Problem>();
    var read = YamlReader.read(resource(LIST), LIST);
    problems.addAll(read.problems());
    var fields = new Fields(read.value(), LIST, problems);
    var licences =
        new Licences(
            fields.each("parts", Licences::part),
            fields.each("more", Licences::part),
            fields.each("licences", Licences::licence));
    fields.finish();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return licences;
  }

  /// The title of a licence, or its id if it is not listed.
  public String title(String id) {
    return licences.stream()
        .filter(licence -> licence.id().equals(id))
        .map(Licence::title)
        .findFirst()
        .orElse(id);
  }

  /// The full text of a listed licence.
  public static String text(String id) {
    return new String(resource(id + ".txt"), StandardCharsets.UTF_8);
  }

  private static Part part(Fields fields) {
    var part =
        new Part(
            fields.requiredText("name"),
            fields.text("version"),
            fields.requiredText("licence"),
            fields.texts("artifacts"));
    fields.finish();
    return part;
  }

  private static Licence licence(Fields fields) {
    var licence = new Licence(fields.requiredText("id"), fields.requiredText("title"));
    fields.finish();
    return licence;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Licences.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
