package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.pack.ThreatTemplate;

/// Something that could go wrong in this system, with every reason behind its level.
///
/// @param number the template's, such as 4 for `T-004`
/// @param component what it is about; null where it is about the whole system, or where the system
///   picture has no such component any more
/// @param hereBecause why it stands at its component, a sentence each without a full stop; none
///   where it is about the whole system
/// @param levels how likely and how bad it is, and why
/// @param questions ids of all questions that bear on it
/// @param reach how much of it the team has looked into
public record Threat(
    ThreatId id,
    int number,
    ThreatTemplate template,
    @Nullable Component component,
    List<String> hereBecause,
    Levels levels,
    List<String> questions,
    Reach reach) {

  public Threat {
    hereBecause = List.copyOf(hereBecause);
    questions = List.copyOf(questions);
  }

  /// The levels of a threat and all that moved them.
  ///
  /// @param start the template's own levels
  /// @param noControls template and context
  /// @param now with what holds and is shown; never above `noControls`
  /// @param after with the agreed actions done; never above `now`
  /// @param context the steps from `start` to `noControls`
  /// @param controls the steps from `noControls` to `now`
  /// @param actions the steps from `now` to `after`
  /// @param overridden the levels that the team set by its own judgement
  public record Levels(
      RiskRating start,
      RiskRating noControls,
      RiskRating now,
      RiskRating after,
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

  public RiskRating start() {
    return levels.start();
  }

  public RiskRating noControls() {
    return levels.noControls();
  }

  public RiskRating now() {
    return levels.now();
  }

  public RiskRating after() {
    return levels.after();
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

  /// A level that the team set, beside the one that was derived.
  public record Overridden(LevelOverride override, RiskRating derived) {}

  /// How much of a threat the team has looked into.
  public enum Reach {
    /// At least one of its questions was answered, or the team said that it does not know, what it
    /// does about it, or how likely or bad it takes it to be.
    LOOKED_INTO,
    /// None of its questions was decided yet.
    NOT_LOOKED_INTO,
    /// None of its questions was decided yet, and evidence contradicts one that it is shown
    /// through: it speaks for the threat, and answers nothing.
    SHOWN,
    /// The team said of every one of its questions that it does not apply.
    DOES_NOT_APPLY
  }

  /// `T-004` for the whole system, `T-004-C08` at a component, `T-004@name` at one that is gone
  /// from the picture, `T-X02` where it is the team's own.
  public String label() {
    return String.format(Locale.ROOT, isOwn() ? "T-X%02d" : "T-%03d", number)
        + atComponent("-C%02d");
  }

  /// The label for small places: `4`, `4·C8`, `X2`.
  public String shortLabel() {
    return (isOwn() ? "X" : "") + number + atComponent("·C%d");
  }

  private String atComponent(String form) {
    if (component != null) {
      return String.format(Locale.ROOT, form, component.number());
    }
    return id.component().equals(ThreatId.WHOLE_SYSTEM) ? "" : "@" + id.component();
  }

  /// Whether the team put it into words itself.
  public boolean isOwn() {
    return template.id().startsWith(OwnThreat.PREFIX);
  }

  /// What it is about, for a sentence.
  public String about() {
    if (component != null) {
      return component.name();
    }
    return id.component().equals(ThreatId.WHOLE_SYSTEM) ? tr("the whole system") : id.component();
  }

  /// Its title, with its component where it has one.
  public String title() {
    return id.component().equals(ThreatId.WHOLE_SYSTEM)
        ? template.title()
        : at(template.title(), about());
  }

  static String at(String title, String component) {
    return title + " (" + component + ")";
  }

  /// The evidence that speaks for it: it contradicts one of the questions that it is shown through,
  /// as far as it concerns its place.
  public List<Evidence> shownBy(Assessment assessment) {
    boolean isEverywhere = id.component().equals(ThreatId.WHOLE_SYSTEM);
    return questions.stream()
        .filter(template::isShownThrough)
        .flatMap(question -> assessment.evidenceOn(question, Bearing.Relation.CONTRADICTS))
        .filter(item -> isEverywhere || item.concerns(id.component()))
        .distinct()
        .sorted()
        .toList();
  }

  /// What was said to hold against it and is shown, as its levels count it.
  public List<RiskStep> inPlace() {
    return controls().stream()
        .filter(step -> step.question() != null && step.direction() == RiskStep.Direction.DOWN)
        .toList();
  }

  public Level level() {
    return now().level();
  }

  public RiskRating rating(Stage stage) {
    return switch (stage) {
      case NO_CONTROLS -> noControls();
      case NOW -> now();
      case AFTER -> after();
    };
  }

  /// The level that the team set for a stage.
  public Optional<Overridden> overridden(Stage stage) {
    return overridden().stream().filter(each -> each.override().stage() == stage).findFirst();
  }
}
