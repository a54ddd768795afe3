package org.soundings.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// An item of evidence.
///
/// @param id such as `E-012`; never reused
/// @param title what it shows, a few words
/// @param source its kind, with the data of that kind
/// @param system which system it was taken from, or ""
/// @param capturedOn when it was true; null if not known
/// @param validity its own validity, if it differs from the default
/// @param about ids of the components it is about; empty for the whole system
/// @param mappings its mappings to questions
/// @param note anything else, Markdown
@Withers
public record Evidence(
    String id,
    String title,
    EvidenceSource source,
    String system,
    @Nullable Instant capturedOn,
    Added added,
    ItemValidity validity,
    List<String> about,
    List<EvidenceMapping> mappings,
    String note)
    implements EvidenceBuilder.With, Comparable<Evidence> {

  public Evidence {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an evidence id: " + id);
    }
    about = List.copyOf(about);
    mappings = List.copyOf(mappings);
  }

  /// Evidence about the whole system.
  public Evidence(
      String id,
      String title,
      EvidenceSource source,
      String system,
      @Nullable Instant capturedAt,
      Instant addedAt,
      String addedBy,
      ItemValidity lasting,
      List<EvidenceMapping> mappings,
      String note) {
    this(
        id,
        title,
        source,
        system,
        capturedAt,
        new Added(addedAt, addedBy),
        lasting,
        List.of(),
        mappings,
        note);
  }

  /// How it came into the assessment.
  ///
  /// @param addedOn when it was added
  /// @param addedBy who added it: a role or a name
  public record Added(Instant addedOn, String addedBy) implements FieldGroup {}

  public Instant addedAt() {
    return added.addedOn();
  }

  public String addedBy() {
    return added.addedBy();
  }

  /// Whether it is about a component or about the whole system.
  public boolean concerns(String component) {
    return about.isEmpty() || about.contains(component);
  }

  public Optional<EvidenceMapping> mappingOn(String question) {
    return mappings.stream().filter(b -> b.question().equals(question)).findFirst();
  }

  /// Its validity category.
  public ValidityCategory ageing() {
    ValidityCategory like = validity.category();
    return like != null ? like : source.ageing();
  }

  /// Whole days between capture and `now`; empty if the capture date is not known.
  public Optional<Long> ageInDays(Instant now) {
    return Optional.ofNullable(capturedOn).map(captured -> ChronoUnit.DAYS.between(captured, now));
  }

  /// The stored file, for kinds with a file.
  public Optional<StoredFile> file() {
    return source.file();
  }

  /// Replaces the mapping to one question, or adds it at the end.
  public Evidence withMapping(EvidenceMapping mapping) {
    var changed = new ArrayList<>(mappings);
    int at = indexOf(mapping.question());
    if (at < 0) {
      changed.add(mapping);
    } else {
      changed.set(at, mapping);
    }
    return withMappings(changed);
  }

  public Evidence withoutMapping(String question) {
    return withMappings(mappings.stream().filter(b -> !b.question().equals(question)).toList());
  }

  private int indexOf(String question) {
    for (int i = 0; i < mappings.size(); i++) {
      if (mappings.get(i).question().equals(question)) {
        return i;
      }
    }
    return -1;
  }

  /// By number.
  @Override
  public int compareTo(Evidence other) {
    return Integer.compare(number(), other.number());
  }

  /// The number in the id.
  public int number() {
    return number(id);
  }

  public static boolean isId(String text) {
    return text.matches("E-[0-9]{3,6}");
  }

  /// The number in an id.
  public static int number(String id) {
    return Integer.parseInt(id.substring(2));
  }

  /// The id with a number, such as `E-012`.
  public static String idOf(int number) {
    return String.format(Locale.ROOT, "E-%03d", number);
  }
}
