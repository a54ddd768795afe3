package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.Examined;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Validity;

/// A file of an import as text: its kind, its findings, its age, and the questions it is mapped to.
final class ImportLine {

  private static final int NAMED = 2;

  private final Examined examined;
  private final Optional<DuplicateEvidence> before;
  private final String name;
  private final ReportAge age;
  private final BooleanProperty chosen;
  private String twin = "";

  /// @param before the existing evidence with the same content or name
  /// @param name what distinguishes it from the other files
  ImportLine(
      Examined examined,
      Optional<DuplicateEvidence> before,
      String name,
      Validity validity,
      Instant now,
      ZoneId zone) {
    this.examined = examined;
    this.before = before;
    this.name = name;
    age = ReportAge.of(examined, validity, now, zone);
    chosen = new SimpleBooleanProperty(examined.isComplete() && !isEvidence());
  }

  Examined examined() {
    return examined;
  }

  /// Notes that another file of the same import has the same content: it is not selected by
  /// default.
  void beTwinOf(ImportLine first) {
    twin = first.name();
    chosen.set(false);
  }

  /// The evidence with the same file, or a file of the same name.
  Optional<Evidence> before() {
    return before.map(DuplicateEvidence::item);
  }

  /// Whether the same file is evidence already, or an earlier file of the import.
  boolean isThere() {
    return !twin.isEmpty() || isEvidence();
  }

  /// Whether it is evidence already.
  boolean isEvidence() {
    return before.filter(DuplicateEvidence::isSame).isPresent();
  }

  /// Such as `already added, E-003`; "" if it is new.
  String there() {
    if (!twin.isEmpty() && !isEvidence()) {
      return tr("same as %s", twin);
    }
    return before.map(DuplicateSentences::brief).orElse("");
  }

  /// The same as a sentence, with what will happen to it.
  String thereInWords() {
    return before.map(DuplicateSentences::sentence).orElse("");
  }

  /// Whether it will be added. Recognised new files are selected by default.
  BooleanProperty chosenProperty() {
    return chosen;
  }

  boolean isChosen() {
    return chosen.get();
  }

  void toggle() {
    chosen.set(!chosen.get());
  }

  String name() {
    return name;
  }

  /// The format with its version, or what it looks like instead, or that it is damaged.
  String kind() {
    if (!examined.isRecognised()) {
      return examined.guess().isEmpty()
          ? tr("Not recognised. The file can be stored as a plain file.")
          : tr("Not recognised. %s", examined.guess());
    }
    String format =
        (examined.format().map(FormatName::said).orElse("") + " " + examined.run().version())
            .strip();
    return isDamaged()
        ? tr("%s, damaged. The file can be stored as a plain file.", format)
        : format;
  }

  boolean isDamaged() {
    return !examined.stopped().isEmpty();
  }

  boolean isRecognised() {
    return examined.isComplete();
  }

  /// The counts, the highest level first; none if it is not recognised.
  List<Counts.Count> counts() {
    return examined.found().filter(_ -> isRecognised()).map(Counts::of).orElse(List.of());
  }

  /// `shop/web:3.2, shop/api:1.4 and 3 more`, or "".
  String targets() {
    return examined.found().map(ImportLine::targets).orElse("");
  }

  static String targets(Reading reading) {
    return targets(reading, NAMED);
  }

  /// The first of them, and how many more there are, for a line without room for two.
  String target() {
    return examined.found().map(reading -> targets(reading, 1)).orElse("");
  }

  private static String targets(Reading reading, int most) {
    List<String> named = reading.targets().stream().limit(most).toList();
    int more = reading.targetCount() - named.size();
    return String.join(", ", named) + (more > 0 ? tr(" and %,d more", more) : "");
  }

  /// When it was captured.
  String age() {
    return isRecognised() ? age.words() : "";
  }

  /// Whether it is expired, or dated in the future.
  boolean isExpired() {
    return age.isExpired();
  }

  /// Whether it does not say when it was captured.
  boolean isOfUnknownAge() {
    return examined.run().ranAt() == null;
  }

  /// The number of questions that it is mapped to, and how many of them it contradicts.
  String touches() {
    int questions = examined.mappings().size();
    long against = contradictions();
    String words = trn("1 question", "%s questions", questions, questions);
    return against == 0 ? words : tr("%s, %d contradicted", words, against);
  }

  long contradictions() {
    return examined.mappings().stream()
        .filter(mapping -> mapping.relation() == EvidenceMapping.Relation.CONTRADICTS)
        .count();
  }

  /// The number of places that look like a secret, or "".
  String secrets() {
    long count = examined.secrets().count();
    return count == 0 ? "" : trn("1 secret", "%,d secrets", count, count);
  }

  /// What was skipped or looks wrong, and why reading stopped.
  List<String> remarks() {
    var sentences = new ArrayList<String>();
    if (isDamaged()) {
      sentences.add(examined.stopped());
    }
    sentences.addAll(examined.remarks());
    return sentences;
  }

  /// The number of remarks, or "".
  String worthKnowing() {
    int count = examined.remarks().size();
    return count == 0 ? "" : trn("1 remark", "%s remarks", count, count);
  }

  /// The whole line as one sentence, for screen readers.
  String spoken() {
    var parts = new ArrayList<String>(List.of(name(), kind()));
    counts().forEach(count -> parts.add(count.words()));
    parts.addAll(List.of(targets(), age(), isRecognised() ? touches() : "", secrets(), there()));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
