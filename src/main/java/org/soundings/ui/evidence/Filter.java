package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.app.search.FilterWords;
import org.soundings.app.search.TypedFilter;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;

/// What items are looked for: words, and conditions such as `is:stale`, `kind:report` or
/// `tool:trivy`. All of them must fit.
final class Filter implements Predicate<Evidence> {

  /// Conditions that are offered, with what they are called in the language that is spoken.
  static Map<String, String> offered() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("is:contradicting", tr("Contradicts"));
    offered.put("is:supporting", tr("Supports"));
    offered.put("is:silent", tr("Silent"));
    offered.put("is:unused", tr("Beside no question"));
    offered.put("is:stale", tr("Out of date"));
    offered.put("is:undated", tr("Age not known"));
    offered.put("is:masked", tr("Secrets masked"));
    offered.put("kind:report", tr("Reports of tools"));
    offered.put("kind:file", tr("Files"));
    offered.put("kind:command", tr("Command output"));
    offered.put("kind:screenshot", tr("Screenshots"));
    offered.put("kind:link", tr("Links"));
    offered.put("kind:statement", tr("Statements"));
    return Collections.unmodifiableMap(offered);
  }

  private final List<Predicate<Evidence>> all = new ArrayList<>();

  private Filter() {}

  /// Reads what was typed.
  static Filter of(String typed, Validity validity, Instant now) {
    var filter = new Filter();
    for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      filter.all.add(condition(word, validity, now));
    }
    return filter;
  }

  @Override
  public boolean test(Evidence item) {
    return all.stream().allMatch(each -> each.test(item));
  }

  private static Predicate<Evidence> condition(String word, Validity validity, Instant now) {
    Optional<TypedFilter> filter = FilterWords.read(word);
    return switch (filter.map(TypedFilter::key).orElse("")) {
      case "kind" ->
          item -> filter.orElseThrow().meant().stream().anyMatch(kind(item.source())::startsWith);
      case "tool" -> item -> tool(item.source()).contains(filter.orElseThrow().value());
      default -> condition(word, filter.map(TypedFilter::english).orElse(word), validity, now);
    };
  }

  /// @param english what was typed, in English if it is a filter
  private static Predicate<Evidence> condition(
      String word, String english, Validity validity, Instant now) {
    return switch (english) {
      case "is:stale" -> item -> validity.isStale(item, now);
      case "is:undated" -> item -> item.capturedAt() == null;
      case "is:contradicting" -> speaking(Bearing.Relation.CONTRADICTS);
      case "is:supporting" -> speaking(Bearing.Relation.SUPPORTS);
      case "is:silent" -> speaking(Bearing.Relation.SILENT);
      case "is:unused" -> item -> item.bearings().isEmpty();
      case "is:masked" -> item -> item.file().filter(file -> file.masked() != null).isPresent();
      default -> item -> text(item).contains(word);
    };
  }

  private static Predicate<Evidence> speaking(Bearing.Relation relation) {
    return item -> item.bearings().stream().anyMatch(bearing -> bearing.relation() == relation);
  }

  private static String tool(EvidenceSource source) {
    return source instanceof EvidenceSource.ToolReport report
        ? report.tool().toLowerCase(Locale.ROOT)
        : "";
  }

  private static String kind(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> "file";
      case EvidenceSource.Link _ -> "link";
      case EvidenceSource.CommandOutput _ -> "command";
      case EvidenceSource.ToolReport _ -> "report";
      case EvidenceSource.Screenshot _ -> "screenshot";
      case EvidenceSource.Statement _ -> "statement";
    };
  }

  private static String text(Evidence item) {
    var words = new ArrayList<String>();
    words.addAll(List.of(item.id(), item.title(), item.system()));
    words.add(EvidenceViewModel.kind(item.source()));
    item.file().map(StoredFile::originalName).ifPresent(words::add);
    item.file()
        .flatMap(StoredFile::wasRead)
        .ifPresent(
            reading -> {
              words.add(reading.format());
              words.add(FormatName.said(reading.format()));
              words.addAll(reading.targets());
            });
    return String.join("\n", words).toLowerCase(Locale.ROOT);
  }
}
