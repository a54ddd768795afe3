package org.soundings.assessment;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;

/// An assessment in which every field of every record has its own marker: `mk17z`. It is created
/// from the record types, so that a new field cannot be forgotten. A field of an unknown type fails
/// with its name.
public final class FilledAssessment {

  /// The pattern of a marker.
  public static final String MARKER = "mk\\d+z";

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final Instant FIRST_MOMENT = Instant.parse("2024-01-01T00:00:00Z");

  private final List<Question> questions;
  private final List<String> threats;
  private final List<String> componentThreats;
  private final List<String> factors;
  private final Map<String, String> markers = new LinkedHashMap<>();
  private final Map<LocalDate, String> days = new LinkedHashMap<>();
  private final Map<Instant, String> moments = new LinkedHashMap<>();
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, Function<Integer, Object>> shaped = new HashMap<>();
  private final ArrayDeque<String> chain = new ArrayDeque<>();
  private final Assessment assessment;
  private int last;

  public FilledAssessment(Library library) {
    questions = library.questions().filter(question -> question.pack().equals("core")).toList();
    // The second and third answer are complete, so the threats related to them are assessed.
    threats =
        List.copyOf(
            new LinkedHashSet<>(
                Stream.of(questions.get(1), questions.get(2))
                    .flatMap(question -> question.threats().stream())
                    .toList()));
    componentThreats =
        library.threats().stream()
            .map(ThreatTemplate::id)
            .filter(id -> !threats.contains(id))
            .toList();
    factors = library.factors().stream().map(factor -> factor.id()).toList();
    shape(library);
    assessment = (Assessment) value(Assessment.class, "Assessment", 0);
  }

  public Assessment assessment() {
    return assessment;
  }

  /// The path of the field of each marker.
  public Map<String, String> markers() {
    return markers;
  }

  public Map<LocalDate, String> days() {
    return days;
  }

  public Map<Instant, String> moments() {
    return moments;
  }

  /// Fields that do not accept any text.
  private void shape(Library library) {
    shaped.put(
        "Profile.packs",
        _ ->
            library.packs().stream()
                .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                .toList());
    shaped.put("Answer.pack", i -> questions.get(i).pack());
    shaped.put("Answer.question", i -> questions.get(i).id());
    shaped.put("EvidenceMapping.question", i -> questions.get(i).id());
    for (String owner : List.of("Action", "Session", "CustomThreat")) {
      shaped.put(owner + ".questions", i -> List.of(questions.get(i).id()));
    }
    shaped.put("Action.id", i -> String.format(Locale.ROOT, "A-%03d", i + 1));
    shaped.put("Evidence.id", i -> String.format(Locale.ROOT, "E-%03d", i + 1));
    shaped.put("Session.id", i -> String.format(Locale.ROOT, "2026-11-%02d", i + 1));
    shaped.put("Session.date", i -> LocalDate.of(2026, 11, i + 1));
    shaped.put("CustomThreat.id", _ -> "own-" + marker());
    // Derived from the folder and never written.
    shaped.put("Assessment.fileIssues", _ -> new TreeMap<>());
    shaped.put("CustomThreat.components", _ -> ids.get("Component.id"));
    shaped.put("Link.url", _ -> "https://example.org/" + marker());
    for (String owner :
        List.of("PlanStep", "SilentRound", "VoteRound", "Parked", "Agreed", "DealtCard")) {
      shaped.put(owner + ".question", i -> questions.get(i).id());
    }
    // A round that was not revealed is not read.
    shaped.put("SilentRound.revealed", _ -> true);
    shaped.put("SilentRound.finished", _ -> List.of());
    shaped.put("SilentRound.whole", _ -> List.of());
    shaped.put("RatingOf.question", i -> questions.get(i).id());
    shaped.put("LikelihoodOf.threat", i -> ThreatId.ofSystem(threats.get(i)));
    shaped.put("ImpactOf.threat", i -> ThreatId.ofSystem(threats.get(i)));
    shaped.put("DealtCard.concept", i -> library.concepts().get(i).id());
    // Levels are places on a scale of four or five.
    shaped.put("Judged.option", i -> i);
    shaped.put("Outcome.option", i -> i);
    shaped.put("Outcome.round", _ -> 1);
    shaped.put("Proposal.option", i -> i);
    shaped.put("DissentingVote.option", i -> i);
    for (String half : List.of("likelihood", "impact")) {
      shaped.put("Voted." + half, i -> String.format(Locale.ROOT, "2026-11-%02d", i + 1));
    }
    shaped.put("Results.actions", _ -> List.of("A-001"));
    shaped.put("Decision.threat", i -> ThreatId.ofSystem(threats.get(i)));
    shaped.put("Action.mitigates", i -> List.of(ThreatId.ofSystem(threats.get(i))));
    shaped.put("Assumption.threats", i -> List.of(ThreatId.ofSystem(threats.get(i))));
    shaped.put("Zone.parent", i -> i == 0 ? "" : ids.get("Zone.id").getFirst());
    shaped.put("Component.zone", i -> ids.get("Zone.id").get(i % 2));
    shaped.put("Component.threats", i -> List.of(componentThreats.get(i)));
    shaped.put("Actor.zone", i -> ids.get("Zone.id").get(i % 2));
    shaped.put("DataFlow.from", i -> ids.get("Component.id").get(i % 2));
    shaped.put("DataFlow.to", i -> ids.get("Component.id").get((i + 1) % 2));
    shaped.put("Evidence.about", _ -> ids.get("Component.id"));
    shaped.put("RiskMatrix.rows", _ -> RiskMatrix.STANDARD.rows());
    // A scale has a fixed number of levels.
    shaped.put("RiskMatrix.likelihoods", _ -> steps("RiskMatrix.likelihoods"));
    shaped.put("RiskMatrix.impacts", _ -> steps("RiskMatrix.impacts"));
    // A date in the past, so that evidence and acceptances are in their usual state.
    shaped.put("Evidence.capturedOn", _ -> moment());
  }

  private List<Object> steps(String path) {
    var steps = new ArrayList<>();
    for (int i = 0; i < RiskMatrix.STEPS; i++) {
      steps.add(value(RiskMatrix.Step.class, path, i));
    }
    return steps;
  }

  /// The path to the field that is being filled.
  private String chain() {
    return String.join(" > ", chain);
  }

  private String marker() {
    String marker = "mk" + ++last + "z";
    markers.put(marker, chain());
    return marker;
  }

  private Instant moment() {
    Instant moment = FIRST_MOMENT.plusSeconds(86_400L * ++last);
    moments.put(moment, chain());
    return moment;
  }

  /// @param index of the element in its list or map
  private Object value(Type type, String path, int index) {
    if (type instanceof ParameterizedType container) {
      return container(container, path, index);
    }
    Class<?> known = (Class<?>) type;
    if (known == String.class) {
      return marker();
    }
    if (known == LocalDate.class) {
      LocalDate day = FIRST_DAY.plusDays(++last);
      days.put(day, chain());
      return day;
    }
    if (known == Instant.class) {
      return moment();
    }
    if (known == Sha256.class) {
      return Sha256.of(path + ++last);
    }
    if (known == int.class || known == Integer.class) {
      return ++last;
    }
    if (known == boolean.class) {
      return index % 2 == 0;
    }
    if (known == long.class || known == Long.class) {
      return (long) ++last;
    }
    if (known == boolean.class) {
      return index % 2 == 0;
    }
    if (known.isEnum()) {
      Object[] constants = known.getEnumConstants();
      return constants[index % constants.length];
    }
    if (known.isRecord()) {
      return filled(known, index);
    }
    if (known.isSealed()) {
      Class<?>[] cases = known.getPermittedSubclasses();
      return value(cases[index % cases.length], path, index);
    }
    throw new AssertionError(
        "The field %s is of the kind %s, which this test cannot fill: teach it to."
            .formatted(path, known.getSimpleName()));
  }

  private Object container(ParameterizedType type, String path, int index) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == List.class) {
      var list = new ArrayList<>();
      for (int i = 0; i < size(arguments[0]); i++) {
        list.add(value(arguments[0], path, i));
      }
      return list;
    }
    if (raw == Map.class || raw == SortedMap.class) {
      Map<Object, Object> map = raw == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
      for (int i = 0; i < size(arguments[1]); i++) {
        Object value = value(arguments[1], path, i);
        map.put(key(value, arguments[0], path, i), value);
      }
      return map;
    }
    throw new AssertionError(
        "The field %s is a %s, which this test cannot fill: teach it to."
            .formatted(path, raw.getSimpleName()));
  }

  private Object key(Object value, Type type, String path, int index) {
    return switch (value) {
      case Answer answer -> answer.question();
      case Evidence evidence -> evidence.id();
      case Decision decision -> decision.threat();
      case Context.Rating _ -> factors.get(index);
      default -> value(type, path, index);
    };
  }

  /// One element for each case.
  private static int size(Type element) {
    if (!(element instanceof Class<?> known) || !known.isRecord()) {
      return 2;
    }
    return Arrays.stream(known.getRecordComponents())
        .map(RecordComponent::getType)
        .filter(Class::isSealed)
        .mapToInt(type -> type.getPermittedSubclasses().length)
        .max()
        .orElse(2);
  }

  private Object filled(Class<?> type, int index) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String field = type.getSimpleName() + "." + components[i].getName();
      Function<Integer, Object> shape = shaped.get(field);
      chain.addLast(field);
      values[i] =
          shape == null ? value(components[i].getGenericType(), field, index) : shape.apply(index);
      chain.removeLast();
      if (components[i].getName().equals("id")) {
        ids.computeIfAbsent(field, _ -> new ArrayList<>()).add(String.valueOf(values[i]));
      }
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(
          "%s cannot be filled: %s".formatted(type.getSimpleName(), e.getCause()), e);
    }
  }
}
