package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ThreatTemplate;

/// A possible cause of harm to this system, with every reason for its level.
///
/// @param number the number of its template, such as 4 for `T-004`
/// @param component the component it applies to; null for the whole system, or if the component no
///   longer exists
/// @param hereReason why it applies to its component, each a sentence without a full stop; empty
///   for the whole system
/// @param levels the levels with their reasons
/// @param questions ids of all questions that relate to it
/// @param reach how much of it the team has assessed
public record Threat(
    ThreatId id,
    int number,
    ThreatTemplate template,
    @Nullable Component component,
    List<String> hereReason,
    Levels levels,
    List<String> questions,
    Reach reach) {

  public Threat {
    hereReason = List.copyOf(hereReason);
    questions = List.copyOf(questions);
  }

  /// The levels of a threat with all steps between them.
  ///
  /// @param initial the levels of the template
  /// @param inherent template and context
  /// @param current with controls that are effective and supported by evidence; never above
  ///   `inherent`
  /// @param residual with the agreed actions done; never above `current`
  /// @param context the steps from `initial` to `inherent`
  /// @param controls the steps from `inherent` to `current`
  /// @param actions the steps from `current` to `residual`
  /// @param overridden the manual levels
  public record Levels(
      RiskRating initial,
      RiskRating inherent,
      RiskRating current,
      RiskRating residual,
      List<RiskStep> context,
      List<RiskStep> controls,
      List<RiskStep> actions,
      List<Overridden> overridden) {

    public Levels {
      context = List.copyOf(context);
      controls = List.copyOf(controls);
      actions = List.copyOf(actions);
      overridden = List.copyOf(overridden);
    }
  }

  public RiskRating initial() {
    return levels.initial();
  }

  public RiskRating inherent() {
    return levels.inherent();
  }

  public RiskRating current() {
    return levels.current();
  }

  public RiskRating residual() {
    return levels.residual();
  }

  public List<RiskStep> context() {
    return levels.context();
  }

  public List<RiskStep> controls() {
    return levels.controls();
  }

  public List<RiskStep> actions() {
    return levels.actions();
  }

  public List<Overridden> overridden() {
    return levels.overridden();
  }

  /// A manual level with the derived one.
  public record Overridden(LevelOverride override, RiskRating derived) {}

  /// How much of a threat the team has assessed.
  public enum Reach {
    /// At least one of its questions is answered or "don't know", or the team decided on a
    /// treatment or set a level.
    ASSESSED,
    /// None of its questions is decided yet.
    NOT_ASSESSED,
    /// None of its questions is decided yet, or only as not applicable, but evidence contradicts
    /// one that indicates the threat. That supports the threat and is not an answer.
    SUPPORTED_BY_EVIDENCE,
    /// The team set all of its questions to not applicable, and no evidence contradicts that.
    NOT_APPLICABLE
  }

  /// `T-004` for the whole system, `T-004-C08` at a component, `T-004@name` at a removed component,
  /// `T-X02` for a custom threat.
  public String label() {
    return String.format(Locale.ROOT, isOwn() ? "T-X%02d" : "T-%03d", number)
        + atComponent("-C%02d");
  }

  /// The label for narrow spaces: `4`, `4·C8`, `X2`.
  public String shortLabel() {
    return (isOwn() ? "X" : "") + number + atComponent("·C%d");
  }

  private String atComponent(String form) {
    if (component != null) {
      return String.format(Locale.ROOT, form, component.number());
    }
    return id.component().equals(ThreatId.WHOLE_SYSTEM) ? "" : "@" + id.component();
  }

  /// Whether it is a custom threat.
  public boolean isOwn() {
    return template.id().startsWith(CustomThreat.PREFIX);
  }

  /// What it applies to, for a sentence.
  public String about() {
    if (component != null) {
      return component.name();
    }
    return id.component().equals(ThreatId.WHOLE_SYSTEM) ? tr("whole system") : id.component();
  }

  /// Its title, with its component if it has one.
  public String title() {
    return id.component().equals(ThreatId.WHOLE_SYSTEM)
        ? template.title()
        : at(template.title(), about());
  }

  static String at(String title, String component) {
    return title + " (" + component + ")";
  }

  /// The evidence for the threat. It contradicts one of the questions that indicate the threat, as
  /// far as it concerns its place.
  public List<Evidence> supportedBy(Assessment assessment) {
    boolean isEverywhere = id.component().equals(ThreatId.WHOLE_SYSTEM);
    return questions.stream()
        .filter(template::isShownThrough)
        .flatMap(question -> assessment.evidenceOn(question, EvidenceMapping.Relation.CONTRADICTS))
        .filter(item -> isEverywhere || item.concerns(id.component()))
        .distinct()
        .sorted()
        .toList();
  }

  /// The effective controls with evidence, as its levels count them.
  public List<RiskStep> inPlace() {
    return controls().stream()
        .filter(step -> step.question() != null && step.direction() == RiskStep.Direction.DOWN)
        .toList();
  }

  public Level level() {
    return current().level();
  }

  public RiskRating rating(Stage stage) {
    return switch (stage) {
      case INHERENT -> inherent();
      case CURRENT -> current();
      case RESIDUAL -> residual();
    };
  }

  /// The manual level for a stage.
  public Optional<Overridden> overridden(Stage stage) {
    return overridden().stream().filter(each -> each.override().stage() == stage).findFirst();
  }
}
