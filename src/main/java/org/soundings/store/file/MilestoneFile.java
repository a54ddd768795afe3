package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.PackUse;
import org.soundings.base.Problem;
import org.soundings.base.Sha256;
import org.soundings.change.Milestone;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// `milestones/<id>/milestone.yaml`: who created the milestone and when, and the hashes of all its
/// files. The last line is the hash of the lines above.
public final class MilestoneFile {

  /// The version of the milestone format.
  public static final int FORMAT = 2;

  private static final Pattern HASH = Pattern.compile("\\nhash: ([0-9a-f]{64})\\n*$");

  private MilestoneFile() {}

  /// The content of the file.
  ///
  /// @param files hashes by path in the milestone's folder
  /// @param untouched whether the last line matches the lines above it
  public record Head(
      int format,
      String name,
      String note,
      String by,
      Instant at,
      String program,
      List<PackUse> packs,
      SortedMap<String, Sha256> files,
      boolean untouched) {}

  public static byte[] write(Milestone milestone, SortedMap<String, byte[]> files) {
    var fingerprints = new ArrayList<Node>();
    files.forEach(
        (path, content) ->
            fingerprints.add(
                Node.mapping().text("path", path).plain("hash", stamp(content)).build()));
    String text =
        YamlWriter.write(
            Node.mapping()
                .plain("format", FORMAT)
                .text("name", milestone.name())
                .text("note", milestone.note())
                .text("by", milestone.by())
                .plain("at", milestone.at())
                .text("program", milestone.program())
                .put(
                    "packs",
                    Node.list(
                        milestone.packs().stream()
                            .map(each -> Binding.write(each, ProfileFile::pack))
                            .toList()))
                .put("files", Node.list(fingerprints))
                .build());
    return (text + "hash: " + stamp(text.getBytes(StandardCharsets.UTF_8)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The content of the file, or null with a problem.
  static @Nullable public Head read(byte[] bytes, String source, List<Problem> problems) {
    var loaded = YamlReader.read(bytes, source);
    problems.addAll(loaded.problems());
    if (loaded.value().entries().isEmpty()) {
      return null;
    }
    var fields = new Fields(loaded.value(), source, problems);
    int format = fields.integer("format").orElse(FORMAT);
    String name = fields.requiredText("name");
    Instant at = fields.instant("at").orElse(null);
    var files = new TreeMap<String, Sha256>();
    var head =
        new Head(
            format,
            name,
            fields.text("note"),
            fields.text("by"),
            at == null ? Instant.EPOCH : at,
            fields.text("program"),
            fields.each("packs", each -> Binding.read(each, ProfileFile::pack)),
            files,
            isUntouched(bytes));
    fields.each("files", file -> readFile(file, files));
    fields.text("hash");
    fields.finish();
    if (at == null) {
      fields.problem(
          fields.placeOf("at"),
          tr("The milestone has no creation time."),
          tr("Restore the file from an earlier copy of the folder."));
    }
    return name.isBlank() || at == null ? null : head;
  }

  private static @Nullable String readFile(Fields fields, SortedMap<String, Sha256> files) {
    String path = fields.requiredText("path");
    Sha256 digest = Binding.digest(fields, "hash");
    fields.finish();
    if (digest != null) {
      files.put(path, digest);
    }
    return path;
  }

  private static boolean isUntouched(byte[] bytes) {
    String text = lineFeeds(bytes);
    Matcher hash = HASH.matcher(text);
    return hash.find()
        && Sha256.of(text.substring(0, hash.start() + 1)).hex().equals(hash.group(1));
  }

  /// The hash of a file in a milestone, computed with plain line feeds, so that a copy in which git
  /// changed the line ends counts as unchanged.
  public static Sha256 stamp(byte[] content) {
    return Sha256.of(lineFeeds(content));
  }

  private static String lineFeeds(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
