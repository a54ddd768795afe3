package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `evidence/<id>/evidence.yaml`: one item of evidence, next to the original file.
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
    Instant captured = file.instant("captured_on", Evidence::capturedOn);
    Instant added = file.instant("added_on", Evidence::addedAt);
    String by = file.text("added_by", Evidence::addedBy);
    ItemValidity lasting = lasting(file);
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
        file.each("mapped_to", Evidence::mappings, EvidenceFile::mapping),
        file.text("note", Evidence::note));
  }

  private static String id(Binding<Evidence> file) {
    String id = file.required("id", Evidence::id);
    if (Evidence.isId(id)) {
      return id;
    }
    file.refuse(
        "id",
        tr("\"%s\" is not a valid evidence ID.", id),
        tr("Use the folder name, which is \"E-\" followed by a number of three or more digits."));
    return "E-000";
  }

  private static String kind(Binding<Evidence> file) {
    String kind = file.required("kind", evidence -> evidence.source().kind());
    if (!EvidenceSourceFields.KINDS.contains(kind)) {
      file.refuse(
          "kind",
          tr("Invalid value for \"kind\": \"%s\".", kind),
          tr("Use one of: file, link, command-output, tool-report, screenshot, statement."));
    }
    return kind;
  }

  private static ItemValidity lasting(Binding<Evidence> file) {
    ValidityCategory like =
        file.maybeWord(
            "validity_category", ValidityCategory.class, each -> each.validity().category());
    Integer days = file.integer("validity_days", each -> each.validity().days());
    return new ItemValidity(like, days == null || days < 0 ? null : days);
  }

  private static EvidenceSource source(Binding<Evidence> file, String kind) {
    EvidenceSource source =
        file.inner("source", Evidence::source, inner -> EvidenceSourceFields.of(inner, kind));
    if (source != null) {
      return source;
    }
    if (file.file().filter(fields -> !fields.has("source")).isPresent()) {
      file.refuse(
          "source",
          tr("\"source\" is missing."),
          tr("Restore the entry from an earlier version of the file."));
    } else {
      file.refuse();
    }
    return EvidenceSourceFields.NONE;
  }

  private static EvidenceMapping mapping(Binding<EvidenceMapping> file) {
    return new EvidenceMapping(
        file.required("question", EvidenceMapping::question),
        file.word("relation", EvidenceMapping.Relation.NEUTRAL, EvidenceMapping::relation),
        file.text("sentence", EvidenceMapping::sentence),
        file.texts("rules", EvidenceMapping::rules));
  }
}
