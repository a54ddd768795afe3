package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Loaded;
import org.soundings.change.FieldChange;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.store.FormerPart;
import org.soundings.store.history.Edit;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.yaml.Fields;

/// The history of the decision about a threat.
final class DecisionHistory implements PartHistory, PastChange.Reading {

  private static final Set<String> OMITTED = Set.of("threat", "by", "at");
  private static final String TREATMENT = "treatment";
  private static final String LEVELS = "overrides";

  /// The text of a decision belongs to its treatment, so both are restored together.
  private static final Set<String> TREATED =
      Set.of(TREATMENT, "rationale", "owner", "expires", "verification");

  private final ScreenContext context;
  private final ThreatId threat;
  private final Decision now;

  DecisionHistory(ScreenContext context, ThreatId threat) {
    this.context = context;
    this.threat = threat;
    now = decision();
  }

  @Override
  public String title() {
    return ThreatNames.of(context.library(), context.assessment(), threat);
  }

  @Override
  public String reading() {
    return tr("Reading the history of the decision");
  }

  @Override
  public String untouched() {
    return tr("The decision is unchanged.");
  }

  @Override
  public Loaded<List<Edit>> read() throws IOException {
    return context.open().folder().history().of(threat);
  }

  @Override
  public List<PastChange> changes(List<Edit> edits) {
    return PastChange.of(edits, FormerPart.of(now, edits), this, Back::new);
  }

  @Override
  public boolean isOmitted(String field) {
    return OMITTED.contains(field);
  }

  private Decision decision() {
    return context.assessment().decision(threat);
  }

  @Override
  public String called(String field) {
    return switch (field) {
      case TREATMENT -> tr("Risk treatment");
      case "rationale" -> tr("Rationale");
      case "owner" -> tr("Owner");
      case "expires" -> tr("Expiry date");
      case "verification" -> tr("Verification");
      case LEVELS -> tr("Manual levels");
      default -> new FieldChange(field.replace('_', ' '), "", "").words();
    };
  }

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case TREATMENT -> FieldText.word(Decision.Treatment.class, value, Decision.Treatment::title);
      case "expires" -> FieldText.day(value);
      case LEVELS -> FieldText.lines(value, this::level);
      default -> value;
    };
  }

  private String level(Fields each) {
    RiskMatrix table = context.assessment().riskMatrix();
    return tr(
        "%s: likelihood %s, impact %s. %s",
        FieldText.word(LevelOverride.Stage.class, each.text("level"), LevelOverride.Stage::words),
        FieldText.word(Likelihood.class, each.text("likelihood"), table::inSentence),
        FieldText.word(Impact.class, each.text("impact"), table::inSentence),
        each.text("rationale"));
  }

  private final class Back implements PreviousValue {

    private final Edit edit;
    private final String field;
    private final FormerPart<Decision> former;

    Back(Edit edit, FormerPart<Decision> former) {
      this.edit = edit;
      field = edit.field();
      this.former = former;
    }

    @Override
    public boolean isOpen() {
      Decision stands = decision();
      return withOld(stands).filter(old -> !old.equals(stands)).isPresent();
    }

    @Override
    public void take() {
      context
          .workbench()
          .edit(
              field.equals(LEVELS) ? tr("levels restored") : tr("decision restored"),
              a -> a.withDecision(signed(a.decision(threat))));
    }

    private Decision signed(Decision stands) {
      return withOld(stands)
          .map(old -> old.changedBy(context.open().author(), context.now(), stands))
          .orElse(stands);
    }

    /// The decision with an earlier value. A field is restored alone if the treatment was the same;
    /// otherwise the whole decision is restored, because its text belongs to the treatment. Empty
    /// if the value is not known, or if the decision would become incomplete or expired.
    private Optional<Decision> withOld(Decision stands) {
      if (field.equals(LEVELS)) {
        return levels(former, stands)
            .flatMap(
                old ->
                    levels(former.with(LEVELS, edit.after()), stands)
                        .map(since -> withLevels(stands, old, since)));
      }
      if (!TREATED.contains(field)) {
        return Optional.empty();
      }
      return former
          .in(stands, TREATED)
          .flatMap(
              old ->
                  old.treatment() == stands.treatment()
                      ? former.in(stands, Set.of(field))
                      : Optional.of(old))
          .filter(old -> !stands.isDecided() || !old.isIncomplete())
          .filter(old -> !old.isExpired(context.today()) || stands.isExpired(context.today()));
    }

    private static Optional<List<LevelOverride>> levels(
        FormerPart<Decision> former, Decision stands) {
      return former.in(stands, Set.of(LEVELS)).map(Decision::overrides);
    }

    /// Only the levels of that change, because others may have been set since.
    private static Decision withLevels(
        Decision stands, List<LevelOverride> old, List<LevelOverride> since) {
      Decision with = stands;
      for (LevelOverride.Stage stage : LevelOverride.Stage.values()) {
        Optional<LevelOverride> before = of(old, stage);
        if (!before.equals(of(since, stage))) {
          Decision without = with.withoutOverride(stage);
          with = before.map(without::withOverride).orElse(without);
        }
      }
      return with;
    }

    private static Optional<LevelOverride> of(
        List<LevelOverride> levels, LevelOverride.Stage stage) {
      return levels.stream().filter(each -> each.stage() == stage).findFirst();
    }
  }
}
