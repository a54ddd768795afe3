package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `evidence/<id>/evidence.yaml`: what was shown, beside the original file.
public final class EvidenceFile {

  private EvidenceFile() {}

  public static Node.Mapping write(Evidence evidence) {
    return Binding.write(evidence, EvidenceFile::evidence);
  }

  static @Nullable public Evidence read(Fields fields) {
    return Binding.read(fields, EvidenceFile::evidence);
  }

  private static Evidence evidence(Binding<Evidence> file) {
    String id = id(file);
    String kind = kind(file);
    String title = file.text("title", Evidence::title);
    String system = file.text("system", Evidence::system);
    Instant captured = file.instant("captured_at", Evidence::capturedAt);
    Instant added = file.instant("added_at", Evidence::addedAt);
    String by = file.text("added_by", Evidence::addedBy);
    Lasting lasting = lasting(file);
    List<String> about = file.texts("about", Evidence::about);
    EvidenceSource source = source(file, kind);
    return new Evidence(
        id,
        title,
        source,
        system,
        captured,
        new Evidence.Added(added == null ? Instant.EPOCH : added, by),
        lasting,
        about,
        file.each("bears_on", Evidence::bearings, EvidenceFile::bearing),
        file.text("note", Evidence::note));
  }

  private static String id(Binding<Evidence> file) {
    String id = file.required("id", Evidence::id);
    if (Evidence.isId(id)) {
      return id;
    }
    file.refuse(
        "id",
        tr("\"%s\" is not an evidence id.", id),
        tr("Write E- and a number of three digits or more, the name of the folder."));
    return "E-000";
  }

  private static String kind(Binding<Evidence> file) {
    String kind = file.required("kind", evidence -> evidence.source().kind());
    if (!EvidenceSourceFields.KINDS.contains(kind)) {
      file.refuse(
          "kind",
          tr("\"kind\" cannot be \"%s\".", kind),
          tr("Use one of: file, link, command-output, tool-report, screenshot, statement."));
    }
    return kind;
  }

  private static Lasting lasting(Binding<Evidence> file) {
    Ageing like = file.maybeWord("ages_like", Ageing.class, each -> each.lasting().like());
    Integer days = file.integer("valid_for_days", each -> each.lasting().days());
    return new Lasting(like, days == null || days < 0 ? null : days);
  }

  private static EvidenceSource source(Binding<Evidence> file, String kind) {
    EvidenceSource source =
        file.inner("source", Evidence::source, inner -> EvidenceSourceFields.of(inner, kind));
    if (source != null) {
      return source;
    }
    if (file.file().filter(fields -> !fields.has("source")).isPresent()) {
      file.refuse(
          "source", tr("\"source\" is missing."), tr("Restore it from an earlier version."));
    } else {
      file.refuse();
    }
    return EvidenceSourceFields.NONE;
  }

  private static Bearing bearing(Binding<Bearing> file) {
    return new Bearing(
        file.required("question", Bearing::question),
        file.word("relation", Bearing.Relation.SILENT, Bearing::relation),
        file.text("sentence", Bearing::sentence),
        file.texts("rules", Bearing::rules));
  }
}
