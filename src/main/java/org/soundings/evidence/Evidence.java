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

/// Something shown.
///
/// @param id such as `E-012`; never reused
/// @param title what it shows, a few words
/// @param source what kind of thing it is and what is particular to that kind
/// @param system which system it was taken from, or ""
/// @param capturedAt when it was true; null while nobody has said
/// @param lasting what is particular about how long after capture it stays credible
/// @param about ids of the components of the system picture it shows; none where it speaks of the
///   whole system
/// @param bearings what it says about which questions
/// @param note anything else, Markdown
@Withers
public record Evidence(
    String id,
    String title,
    EvidenceSource source,
    String system,
    @Nullable Instant capturedAt,
    Added added,
    Lasting lasting,
    List<String> about,
    List<Bearing> bearings,
    String note)
    implements EvidenceBuilder.With, Comparable<Evidence> {

  public Evidence {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an evidence id: " + id);
    }
    about = List.copyOf(about);
    bearings = List.copyOf(bearings);
  }

  /// Something shown about the whole system.
  public Evidence(
      String id,
      String title,
      EvidenceSource source,
      String system,
      @Nullable Instant capturedAt,
      Instant addedAt,
      String addedBy,
      Lasting lasting,
      List<Bearing> bearings,
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
        bearings,
        note);
  }

  /// How it came into the assessment.
  ///
  /// @param addedAt when it was put there
  /// @param addedBy who put it there: a role or a name
  public record Added(Instant addedAt, String addedBy) implements FieldGroup {}

  public Instant addedAt() {
    return added.addedAt();
  }

  public String addedBy() {
    return added.addedBy();
  }

  /// Whether it says something about a component: it speaks of it, or of the whole system.
  public boolean concerns(String component) {
    return about.isEmpty() || about.contains(component);
  }

  public Optional<Bearing> bearingOn(String question) {
    return bearings.stream().filter(b -> b.question().equals(question)).findFirst();
  }

  /// What it ages like.
  public Ageing ageing() {
    Ageing like = lasting.like();
    return like != null ? like : source.ageing();
  }

  /// Whole days between capture and `now`; empty while nobody has said when it was captured.
  public Optional<Long> ageInDays(Instant now) {
    return Optional.ofNullable(capturedAt).map(captured -> ChronoUnit.DAYS.between(captured, now));
  }

  /// The stored file, for the kinds that have one.
  public Optional<StoredFile> file() {
    return source.file();
  }

  /// Sets what it says about one question, in the place where it stood or at the end.
  public Evidence withBearing(Bearing bearing) {
    var changed = new ArrayList<>(bearings);
    int at = indexOf(bearing.question());
    if (at < 0) {
      changed.add(bearing);
    } else {
      changed.set(at, bearing);
    }
    return withBearings(changed);
  }

  public Evidence withoutBearing(String question) {
    return withBearings(bearings.stream().filter(b -> !b.question().equals(question)).toList());
  }

  private int indexOf(String question) {
    for (int i = 0; i < bearings.size(); i++) {
      if (bearings.get(i).question().equals(question)) {
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
