package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;

/// The searchable origin of evidence: its texts and its kind.
final class EvidenceTexts {

  private EvidenceTexts() {}

  static List<SearchEntry.Text> of(Evidence item) {
    var texts = new ArrayList<SearchEntry.Text>();
    source(texts, item.source());
    item.file()
        .map(StoredFile::originalName)
        .ifPresent(name -> EntryParts.add(texts, tr("file"), name));
    item.file().flatMap(StoredFile::wasRead).ifPresent(reading -> read(texts, reading));
    return texts;
  }

  private static void source(List<SearchEntry.Text> texts, EvidenceSource source) {
    switch (source) {
      case EvidenceSource.File _, EvidenceSource.Screenshot _ -> {}
      case EvidenceSource.Link(var url) -> EntryParts.add(texts, tr("Address"), url);
      case EvidenceSource.CommandOutput(var command, var host, _, _) -> {
        EntryParts.add(texts, tr("Command"), command);
        EntryParts.add(texts, tr("system"), host);
      }
      case EvidenceSource.ToolReport(var tool, var version, _, _) ->
          EntryParts.add(texts, tr("tool"), (tool + " " + version).strip());
      case EvidenceSource.Statement(var who, var words) -> {
        EntryParts.add(texts, tr("Stated by"), who);
        EntryParts.add(texts, tr("Statement text"), words);
      }
    }
  }

  private static void read(List<SearchEntry.Text> texts, Reading reading) {
    EntryParts.add(texts, tr("format"), reading.format());
    EntryParts.add(texts, tr("format"), FormatName.said(reading.format()));
    reading.targets().forEach(target -> EntryParts.add(texts, tr("target"), target));
  }

  /// The values after `kind:` and `tool:`. A tool report also has a shorter value.
  static Set<String> kinds(EvidenceSource source) {
    var kinds = new HashSet<String>();
    kinds.add("kind:" + Query.slug(source.kind()));
    if (source instanceof EvidenceSource.ToolReport report) {
      kinds.add("kind:report");
      kinds.add("tool:" + tool(report));
    }
    return kinds;
  }

  /// The name of a tool as a value after `tool:`.
  static String tool(EvidenceSource.ToolReport report) {
    return Query.slug(report.tool().toLowerCase(Locale.ROOT));
  }

  /// The relation of a mapping, in both of its common forms.
  static Set<String> relations(EvidenceMapping.Relation relation) {
    String said = "is:" + Query.slug(relation.name());
    return switch (relation) {
      case SUPPORTS -> Set.of(said, "is:supporting");
      case CONTRADICTS -> Set.of(said, "is:contradicting");
      case NEUTRAL -> Set.of(said);
    };
  }
}
