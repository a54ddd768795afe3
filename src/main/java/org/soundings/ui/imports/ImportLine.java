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
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.TakenBefore;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Validity;

/// One file of an import in words: what it is, how much is in it, how old it is, what it bears on.
final class ImportLine {

  private static final int NAMED = 2;

  private final Examined examined;
  private final Optional<TakenBefore> before;
  private final String name;
  private final ReportAge age;
  private final BooleanProperty chosen;
  private String twin = "";

  /// @param before the evidence that has it already
  /// @param name what sets it apart from the others
  ImportLine(
      Examined examined,
      Optional<TakenBefore> before,
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

  /// Says that the same content was given before it, in the same import: it is left out unless
  /// somebody chooses it.
  void beTwinOf(ImportLine first) {
    twin = first.name();
    chosen.set(false);
  }

  /// The evidence that has the same file, or one of its name.
  Optional<Evidence> before() {
    return before.map(TakenBefore::item);
  }

  /// Whether the same file is evidence already, or given before it.
  boolean isThere() {
    return !twin.isEmpty() || isEvidence();
  }

  /// Whether it is evidence already.
  boolean isEvidence() {
    return before.filter(TakenBefore::isSame).isPresent();
  }

  /// Such as `evidence already, E-003`; "" where nothing of it is there.
  String there() {
    if (!twin.isEmpty() && !isEvidence()) {
      return tr("the same as %s", twin);
    }
    return before.map(TakenBeforeWords::brief).orElse("");
  }

  /// The same in a sentence, with what becomes of it.
  String thereInWords() {
    return before.map(TakenBeforeWords::sentence).orElse("");
  }

  /// Whether it will be added. What is recognised and not there already is chosen to begin with,
  /// the rest is not.
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
          ? tr("Not recognised; it can be kept as a plain file.")
          : tr("Not recognised. %s", examined.guess());
    }
    String format =
        (examined.format().map(FormatName::said).orElse("") + " " + examined.run().version())
            .strip();
    return isDamaged() ? tr("%s, damaged; it can be kept as a plain file.", format) : format;
  }

  boolean isDamaged() {
    return !examined.stopped().isEmpty();
  }

  boolean isRecognised() {
    return examined.isComplete();
  }

  /// The counts, the worst first; none where it is not recognised.
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

  /// The first of them, and how many more there are, for a line that has no room for two.
  String target() {
    return examined.found().map(reading -> targets(reading, 1)).orElse("");
  }

  private static String targets(Reading reading, int most) {
    List<String> named = reading.targets().stream().limit(most).toList();
    int more = reading.targetCount() - named.size();
    return String.join(", ", named) + (more > 0 ? tr(" and %,d more", more) : "");
  }

  /// When it was true.
  String age() {
    return isRecognised() ? age.words() : "";
  }

  /// Whether it is older than what it says stays credible, or dated in the future.
  boolean isStale() {
    return age.isStale();
  }

  /// Whether it does not say when it was true.
  boolean isOfUnknownAge() {
    return examined.run().ranAt() == null;
  }

  /// How many questions it bears on, and how many of them contradict.
  String touches() {
    int questions = examined.bearings().size();
    long against = contradictions();
    String words = trn("1 question", "%s questions", questions, questions);
    return against == 0 ? words : tr("%s, contradicts %d", words, against);
  }

  long contradictions() {
    return examined.bearings().stream()
        .filter(bearing -> bearing.relation() == Bearing.Relation.CONTRADICTS)
        .count();
  }

  /// How many places in it look like a secret, or "".
  String secrets() {
    long count = examined.secrets().count();
    return count == 0 ? "" : trn("1 secret", "%,d secrets", count, count);
  }

  /// What was passed over or looks wrong, and why reading stopped.
  List<String> remarks() {
    var sentences = new ArrayList<String>();
    if (isDamaged()) {
      sentences.add(examined.stopped());
    }
    sentences.addAll(examined.remarks());
    return sentences;
  }

  /// How many remarks there are, or "".
  String worthKnowing() {
    int count = examined.remarks().size();
    return count == 0 ? "" : trn("1 remark", "%s remarks", count, count);
  }

  /// All of it in one sentence, to be read aloud.
  String spoken() {
    var parts = new ArrayList<String>(List.of(name(), kind()));
    counts().forEach(count -> parts.add(count.words()));
    parts.addAll(List.of(targets(), age(), isRecognised() ? touches() : "", secrets(), there()));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
