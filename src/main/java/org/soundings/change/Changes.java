package org.soundings.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionWording;

/// All that differs between two moments of an assessment.
///
/// @param threats in the order of the register now, then those that are gone
/// @param questions in the order of the packs, then those that nobody asks any more
/// @param items everything else: actions, decisions, sessions, the profile, and whatever the model
///   is given one day
public record Changes(
    Moment from,
    Moment to,
    List<ThreatChange> threats,
    List<QuestionChange> questions,
    List<EvidenceChange> evidence,
    List<ItemChange> items) {

  private static final String ANSWERS = "answers";
  private static final String EVIDENCE = "evidence";

  public Changes {
    threats = List.copyOf(threats);
    questions = List.copyOf(questions);
    evidence = List.copyOf(evidence);
    items = List.copyOf(items);
  }

  /// Compares two moments.
  ///
  /// @param library the packs at hand, for telling apart what the team did and what the packs did
  public static Changes between(Moment from, Moment to, Library library) {
    return new Changes(
        from,
        to,
        new ThreatComparison(from, to, library).changes(),
        questions(from, to, library),
        evidence(from, to),
        items(from, to));
  }

  public boolean isEmpty() {
    return threats.isEmpty() && questions.isEmpty() && evidence.isEmpty() && items.isEmpty();
  }

  public List<ThreatChange> threats(ThreatChange.Kind kind) {
    return threats.stream().filter(change -> change.kind() == kind).toList();
  }

  public List<QuestionChange> questions(QuestionChange.Kind kind) {
    return questions.stream().filter(change -> change.kind() == kind).toList();
  }

  public List<EvidenceChange> evidence(EvidenceChange.Kind kind) {
    return evidence.stream().filter(change -> change.kind() == kind).toList();
  }

  /// The changes of one part, such as `actions`.
  public List<ItemChange> items(String type) {
    return items.stream().filter(change -> change.type().equals(type)).toList();
  }

  // Questions.

  private static List<QuestionChange> questions(Moment from, Moment to, Library library) {
    var ids = new LinkedHashSet<String>();
    to.questions().forEach(question -> ids.add(question.id()));
    from.questions().forEach(question -> ids.add(question.id()));
    ids.addAll(to.assessment().answers().keySet());
    ids.addAll(from.assessment().answers().keySet());
    return ids.stream().flatMap(id -> question(from, to, id, library).stream()).toList();
  }

  private static Optional<QuestionChange> question(
      Moment from, Moment to, String id, Library library) {
    String pack = pack(from, id).or(() -> pack(to, id)).orElse("");
    Answer before = from.assessment().answer(pack, id);
    Answer after = to.assessment().answer(pack, id);
    AskedQuestion then = from.question(id).orElse(null);
    AskedQuestion now = to.question(id).orElse(null);
    List<FieldChange> fields = RecordFields.between(before, after);
    QuestionChange.Kind kind = kind(before, after, fields, then, now);
    if (kind == null) {
      return Optional.empty();
    }
    QuestionWording wordsBefore = then == null ? before.asked() : then.words();
    QuestionWording wordsAfter = now == null ? after.asked() : now.words();
    String title =
        wordsAfter != null ? wordsAfter.title() : wordsBefore != null ? wordsBefore.title() : id;
    return Optional.of(
        new QuestionChange(
            kind,
            id,
            library.questionTitle(id, title),
            before,
            after,
            wordsBefore,
            wordsAfter,
            fields));
  }

  private static Optional<String> pack(Moment moment, String id) {
    return Optional.ofNullable(moment.assessment().answers().get(id)).map(Answer::pack);
  }

  private static QuestionChange.@Nullable Kind kind(
      Answer before,
      Answer after,
      List<FieldChange> fields,
      @Nullable AskedQuestion then,
      @Nullable AskedQuestion now) {
    if (!fields.isEmpty()) {
      return before.isUntouched()
          ? QuestionChange.Kind.GIVEN
          : after.isUntouched() ? QuestionChange.Kind.WITHDRAWN : QuestionChange.Kind.CHANGED;
    }
    if (then == null && now == null) {
      return null;
    }
    if (then == null) {
      return QuestionChange.Kind.ASKED;
    }
    if (now == null) {
      return QuestionChange.Kind.NOT_ASKED;
    }
    return then.digest().equals(now.digest()) ? null : QuestionChange.Kind.REWORDED;
  }

  // Evidence.

  private static List<EvidenceChange> evidence(Moment from, Moment to) {
    Map<String, Evidence> before = from.assessment().evidence();
    Map<String, Evidence> after = to.assessment().evidence();
    var changes = new ArrayList<EvidenceChange>();
    for (String id : sorted(before, after)) {
      Evidence was = before.get(id);
      Evidence is = after.get(id);
      List<FieldChange> fields = RecordFields.between(was, is);
      EvidenceChange.Kind kind =
          was == null
              ? EvidenceChange.Kind.ADDED
              : is == null
                  ? EvidenceChange.Kind.REMOVED
                  : !from.assessment().isStale(was, from.at())
                          && to.assessment().isStale(is, to.at())
                      ? EvidenceChange.Kind.STALE
                      : EvidenceChange.Kind.CHANGED;
      if (kind == EvidenceChange.Kind.STALE || !fields.isEmpty()) {
        changes.add(new EvidenceChange(kind, id, title(was, is), fields));
      }
    }
    return changes;
  }

  private static String title(@Nullable Evidence was, @Nullable Evidence is) {
    return is != null ? is.title() : was != null ? was.title() : "";
  }

  /// All ids by number.
  private static List<String> sorted(Map<String, Evidence> before, Map<String, Evidence> after) {
    var all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  // Everything else.

  private static List<ItemChange> items(Moment from, Moment to) {
    Map<String, Object> before = parts(from.assessment());
    Map<String, Object> after = parts(to.assessment());
    Set<String> types = new LinkedHashSet<>(after.keySet());
    types.addAll(before.keySet());
    types.removeAll(List.of(ANSWERS, EVIDENCE));
    return types.stream()
        .flatMap(type -> items(type, before.get(type), after.get(type), from, to))
        .toList();
  }

  /// The parts of an assessment by name. The system picture is no thing of its own to people: each
  /// zone, component, actor and connection is. What is written in silence is no change before all
  /// see it.
  private static Map<String, Object> parts(Assessment assessment) {
    var parts = new LinkedHashMap<String, Object>();
    RecordFields.components(assessment.forReaders())
        .forEach(
            (name, part) -> {
              if (part instanceof SystemPicture picture) {
                parts.put("zones", picture.zones());
                parts.put("components", picture.components());
                parts.put("actors", picture.actors());
                parts.put("connections", picture.connections());
                parts.put(name, new Numbers(picture.given()));
              } else {
                parts.put(name, part);
              }
            });
    return parts;
  }

  /// What the program notes about a system picture for itself.
  private record Numbers(SystemPicture.Given given) {}

  private static Stream<ItemChange> items(
      String type, @Nullable Object before, @Nullable Object after, Moment from, Moment to) {
    Map<String, Object> old = parts(type, before);
    Map<String, Object> current = parts(type, after);
    var ids = new LinkedHashSet<>(current.keySet());
    ids.addAll(old.keySet());
    if (!Objects.equals(before, after) && old.equals(current)) {
      // The same items in another order.
      return Stream.of(item(type, type, before, after, from, to));
    }
    return ids.stream()
        .filter(id -> !Objects.equals(old.get(id), current.get(id)))
        .map(id -> item(type, id, old.get(id), current.get(id), from, to));
  }

  /// The items of a part by name; a part that is one thing has one item.
  private static Map<String, Object> parts(String type, @Nullable Object part) {
    var parts = new LinkedHashMap<String, Object>();
    switch (part) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((key, value) -> parts.put(key.toString(), value));
      case Collection<?> list -> {
        boolean named = RecordFields.areNamed(list);
        for (Object item : list) {
          parts.put(named ? RecordFields.name(item) : String.valueOf(parts.size() + 1), item);
        }
      }
      default -> parts.put(type, part);
    }
    return parts;
  }

  private static ItemChange item(
      String type,
      String id,
      @Nullable Object before,
      @Nullable Object after,
      Moment from,
      Moment to) {
    Object any = after != null ? after : before;
    ItemChange.Kind kind =
        before == null
            ? ItemChange.Kind.ADDED
            : after == null ? ItemChange.Kind.REMOVED : ItemChange.Kind.CHANGED;
    return new ItemChange(
        kind,
        type,
        id,
        title(id, any, after == null ? from : to),
        RecordFields.between(before, after));
  }

  /// @param in where the item is
  private static String title(String id, @Nullable Object item, Moment in) {
    if (item instanceof Decision decision) {
      return in.threat(decision.threat()).map(PrintedThreat::title).orElse(id);
    }
    if (item instanceof Connection connection) {
      return in.assessment().system().nameOf(connection);
    }
    if (item instanceof Record value) {
      Map<String, Object> parts = RecordFields.components(value);
      for (String name : List.of("title", "name")) {
        if (parts.get(name) instanceof String text && !text.isBlank()) {
          return text;
        }
      }
    }
    return id;
  }
}
