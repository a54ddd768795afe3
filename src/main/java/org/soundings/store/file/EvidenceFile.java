package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.Reading;
import org.soundings.evidence.SafeName;
import org.soundings.evidence.StoredFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `evidence/<id>/evidence.yaml`: what was shown, beside the original file.
public final class EvidenceFile {

  private EvidenceFile() {}

  public static Node.Mapping write(Evidence evidence) {
    return Node.mapping()
        .text("id", evidence.id())
        .text("kind", evidence.source().kind())
        .text("title", evidence.title())
        .text("system", evidence.system())
        .plain("captured_at", evidence.capturedAt())
        .plain("added_at", evidence.addedAt())
        .text("added_by", evidence.addedBy())
        .text("ages_like", ages(evidence.lasting()))
        .plain("valid_for_days", evidence.lasting().days())
        .put("about", Node.texts(evidence.about()))
        .put("source", source(evidence.source()))
        .put(
            "bears_on", Node.list(evidence.bearings().stream().map(EvidenceFile::bearing).toList()))
        .text("note", evidence.note())
        .build();
  }

  private static @Nullable String ages(Lasting lasting) {
    Ageing like = lasting.like();
    return like == null ? null : Fields.word(like);
  }

  private static Node source(EvidenceSource source) {
    var builder = Node.mapping();
    switch (source) {
      case EvidenceSource.File _, EvidenceSource.Screenshot _ -> {}
      case EvidenceSource.Link(var url) -> builder.text("url", url);
      case EvidenceSource.CommandOutput output ->
          builder
              .text("command", output.command())
              .text("host", output.host())
              .plain("exit_code", output.exitCode());
      case EvidenceSource.ToolReport report ->
          builder
              .text("tool", report.tool())
              .text("tool_version", report.toolVersion())
              .text("database", report.database());
      case EvidenceSource.Statement statement ->
          builder.text("said_by", statement.saidBy()).text("text", statement.text());
    }
    source.file().ifPresent(file -> builder.put("file", stored(file)));
    return builder.build();
  }

  private static Node stored(StoredFile file) {
    return Node.mapping()
        .text("name", file.name())
        .text("original_name", file.originalName())
        .text("media_type", file.mediaType())
        .plain("size", file.size())
        .plain("sha256", file.digest())
        .put("masked", masked(file.masked()))
        .put("reading", ReadingFile.write(file.reading()))
        .build();
  }

  private static Node masked(StoredFile.@Nullable Masked masked) {
    return masked == null
        ? Node.absent()
        : Node.mapping()
            .plain("count", masked.count())
            // Was written once, and helps whoever guesses what was masked.
            .put("original_sha256", Node.absent())
            .build();
  }

  private static Node bearing(Bearing bearing) {
    return Node.mapping()
        .text("question", bearing.question())
        .text("relation", Fields.word(bearing.relation()))
        .text("sentence", bearing.sentence())
        .put("rules", Node.texts(bearing.rules()))
        .build();
  }

  static @Nullable public Evidence read(Fields fields) {
    String id = fields.requiredText("id");
    EvidenceSource source = readSource(fields);
    String title = fields.text("title");
    String system = fields.text("system");
    Instant captured = fields.instant("captured_at").orElse(null);
    Instant added = fields.instant("added_at").orElse(Instant.EPOCH);
    String by = fields.text("added_by");
    Ageing like = fields.word("ages_like", Ageing.class).orElse(null);
    Integer days = fields.integer("valid_for_days").filter(value -> value >= 0).orElse(null);
    var about = fields.texts("about");
    var bearings = fields.each("bears_on", EvidenceFile::readBearing);
    String note = fields.text("note");
    fields.finish();
    if (!id.matches("E-[0-9]{3,6}")) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is not an evidence id.", id),
          tr("Write E- and a number of three digits or more, the name of the folder."));
      return null;
    }
    return source == null
        ? null
        : new Evidence(
            id,
            title,
            source,
            system,
            captured,
            new Evidence.Added(added, by),
            new Lasting(like, days),
            about,
            bearings,
            note);
  }

  private static @Nullable EvidenceSource readSource(Fields fields) {
    String kind = fields.requiredText("kind");
    Fields source = fields.fields("source").orElse(null);
    if (source == null) {
      fields.problem(
          fields.place(), tr("\"source\" is missing."), tr("Restore it from an earlier version."));
      return null;
    }
    EvidenceSource read =
        switch (kind) {
          case "link" -> readLink(source);
          case "statement" ->
              new EvidenceSource.Statement(source.text("said_by"), source.requiredText("text"));
          case "file", "screenshot", "command-output", "tool-report" -> readStored(kind, source);
          default -> {
            fields.problem(
                fields.placeOf("kind"),
                tr("\"kind\" cannot be \"%s\".", kind),
                tr("Use one of: file, link, command-output, tool-report, screenshot, statement."));
            yield null;
          }
        };
    source.finish();
    return read;
  }

  private static @Nullable EvidenceSource readLink(Fields source) {
    String url = source.requiredText("url");
    if (!url.matches("(?i)https?://\\S+")) {
      source.problem(
          source.placeOf("url"),
          tr("\"%s\" is not a web address.", url),
          tr("Only http and https links are kept as links."));
      return null;
    }
    return new EvidenceSource.Link(url);
  }

  private static @Nullable EvidenceSource readStored(String kind, Fields source) {
    StoredFile file = source.fields("file").map(EvidenceFile::readFile).orElse(null);
    String command = source.text("command");
    String host = source.text("host");
    Integer exitCode = source.integer("exit_code").orElse(null);
    String tool = source.text("tool");
    String version = source.text("tool_version");
    String database = source.text("database");
    if (file == null) {
      source.problem(
          source.place(),
          tr("\"file\" is missing or wrong."),
          tr("Restore it from an earlier version."));
      return null;
    }
    return switch (kind) {
      case "screenshot" -> new EvidenceSource.Screenshot(file);
      case "command-output" -> new EvidenceSource.CommandOutput(command, host, exitCode, file);
      case "tool-report" -> new EvidenceSource.ToolReport(tool, version, database, file);
      default -> new EvidenceSource.File(file);
    };
  }

  private static @Nullable StoredFile readFile(Fields fields) {
    String name = fields.requiredText("name");
    String original = fields.text("original_name");
    String type = fields.text("media_type");
    long size = fields.longInteger("size").orElse(0L);
    Digest digest = ProfileFile.digest(fields, "sha256");
    StoredFile.Masked masked = fields.fields("masked").map(EvidenceFile::readMasked).orElse(null);
    Reading reading = fields.fields("reading").map(ReadingFile::read).orElse(null);
    fields.finish();
    if (!SafeName.isSafe(name)) {
      fields.problem(
          fields.placeOf("name"),
          tr("\"%s\" is not a safe file name.", name),
          tr(
              "Files stand directly in the evidence's folder; rename it to letters, digits, . - and"
                  + " _."));
      return null;
    }
    if (digest == null) {
      fields.problem(
          fields.placeOf("sha256"),
          tr("\"sha256\" is missing."),
          tr("Without it nobody can tell whether the file changed."));
      return null;
    }
    return new StoredFile(
        name, original.isEmpty() ? name : original, type, size, digest, masked, reading);
  }

  private static StoredFile.@Nullable Masked readMasked(Fields fields) {
    long count = fields.longInteger("count").orElse(0L);
    fields.text("original_sha256");
    fields.finish();
    return count == 0 ? null : new StoredFile.Masked(count);
  }

  private static @Nullable Bearing readBearing(Fields fields) {
    String question = fields.requiredText("question");
    var relation = fields.word("relation", Bearing.Relation.class);
    String sentence = fields.text("sentence");
    var rules = fields.texts("rules");
    fields.finish();
    return new Bearing(question, relation.orElse(Bearing.Relation.SILENT), sentence, rules);
  }
}
