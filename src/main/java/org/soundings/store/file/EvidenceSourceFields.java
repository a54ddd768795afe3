package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.EvidenceSource.CommandOutput;
import org.soundings.evidence.EvidenceSource.Link;
import org.soundings.evidence.EvidenceSource.Screenshot;
import org.soundings.evidence.EvidenceSource.Statement;
import org.soundings.evidence.EvidenceSource.ToolReport;
import org.soundings.evidence.SafeName;
import org.soundings.evidence.StoredFile;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Node;

/// The fields of `evidence.yaml` for one kind of source.
final class EvidenceSourceFields {

  /// The placeholder source while evidence without one is read.
  static final EvidenceSource NONE = new Statement("", "-");

  /// The kinds of sources.
  static final Set<String> KINDS =
      Set.of("file", "link", "command-output", "tool-report", "screenshot", "statement");

  private static final StoredFile NO_FILE =
      new StoredFile("none", "none", "", 0, Sha256.of(""), null, null);

  private EvidenceSourceFields() {}

  /// @param kind the kind named in the file
  static EvidenceSource of(Binding<EvidenceSource> file, String kind) {
    return switch (kind) {
      case "link" -> link(file);
      case "statement" ->
          new Statement(
              file.text("stated_by", each -> ((Statement) each).statedBy()),
              file.required("text", each -> ((Statement) each).text()));
      case "file" -> new EvidenceSource.File(stored(file));
      case "screenshot" -> new Screenshot(stored(file));
      case "command-output" ->
          new CommandOutput(
              file.text("command", each -> ((CommandOutput) each).command()),
              file.text("host", each -> ((CommandOutput) each).host()),
              file.integer("exit_code", each -> ((CommandOutput) each).exitCode()),
              stored(file));
      case "tool-report" ->
          new ToolReport(
              file.text("tool", each -> ((ToolReport) each).tool()),
              file.text("tool_version", each -> ((ToolReport) each).toolVersion()),
              file.text("database", each -> ((ToolReport) each).database()),
              stored(file));
      default -> {
        file.refuse();
        yield NONE;
      }
    };
  }

  private static EvidenceSource link(Binding<EvidenceSource> file) {
    String url = file.required("url", each -> ((Link) each).url());
    if (url.matches("(?i)https?://\\S+")) {
      return new Link(url);
    }
    file.refuse(
        "url",
        tr("\"%s\" is not a web address.", url),
        tr("Use an address that starts with http:// or https://."));
    return NONE;
  }

  private static StoredFile stored(Binding<EvidenceSource> source) {
    StoredFile file =
        source.inner("file", each -> each.file().orElse(null), EvidenceSourceFields::file);
    if (file != null) {
      return file;
    }
    source.refuse(
        "file",
        tr("\"file\" is missing or invalid."),
        tr("Restore the entry from an earlier version of the file."));
    return NO_FILE;
  }

  private static StoredFile file(Binding<StoredFile> file) {
    String name = name(file);
    String original = file.text("original_name", StoredFile::originalName);
    return new StoredFile(
        name,
        original.isEmpty() ? name : original,
        file.text("media_type", StoredFile::mediaType),
        file.size("size", StoredFile::size),
        digest(file),
        masked(file),
        file.inner("reading", StoredFile::reading, ReadingFile::reading));
  }

  private static String name(Binding<StoredFile> file) {
    String name = file.required("name", StoredFile::name);
    if (SafeName.isSafe(name)) {
      return name;
    }
    file.refuse(
        "name",
        tr("\"%s\" is not a safe file name.", name),
        tr(
            "Store the file directly in the evidence folder. Use only letters, digits, \".\", \"-\" and \"_\" in its name."));
    return NO_FILE.name();
  }

  private static Sha256 digest(Binding<StoredFile> file) {
    Sha256 digest = file.digest("sha256", StoredFile::hash);
    if (digest != null) {
      return digest;
    }
    file.refuse(
        "sha256",
        tr("\"sha256\" is missing."),
        tr(
            "Without the hash, changes to the file cannot be detected. Restore the entry from an earlier version."));
    return NO_FILE.hash();
  }

  private static StoredFile.@Nullable Masked masked(Binding<StoredFile> file) {
    StoredFile.Masked masked =
        file.inner("masked", StoredFile::masked, EvidenceSourceFields::maskedValues);
    return masked == null || masked.count() == 0 ? null : masked;
  }

  private static StoredFile.Masked maskedValues(Binding<StoredFile.Masked> file) {
    long count = file.size("count", StoredFile.Masked::count);
    // Earlier versions wrote it. It is dropped, because it helps to guess what was masked.
    file.field("original_sha256", _ -> "", _ -> Node.absent(), (fields, key) -> fields.text(key));
    return new StoredFile.Masked(count);
  }
}
