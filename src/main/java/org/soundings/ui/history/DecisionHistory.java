package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskTable;
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

/// The changes of what was decided about one threat.
final class DecisionHistory implements PartHistory, PastChange.Reading {

  private static final Set<String> BESIDE = Set.of("threat", "by", "at");
  private static final String TREATMENT = "treatment";
  private static final String LEVELS = "overrides";

  /// Words belong to the treatment that they were written for, so that a treatment comes back with
  /// them.
  private static final Set<String> TREATED =
      Set.of(TREATMENT, "reason", "owner", "until", "verification");

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
    return tr("The decision itself is not touched.");
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
  public boolean isBeside(String field) {
    return BESIDE.contains(field);
  }

  private Decision decision() {
    return context.assessment().decision(threat);
  }

  @Override
  public String called(String field) {
    return switch (field) {
      case TREATMENT -> tr("What we do about it");
      case "reason" -> tr("Why");
      case "owner" -> tr("Owner");
      case "until" -> tr("Until when");
      case "verification" -> tr("How we will see it");
      case LEVELS -> tr("Levels that the team set");
      default -> new FieldChange(field.replace('_', ' '), "", "").words();
    };
  }

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case TREATMENT -> Saying.word(Decision.Treatment.class, value, Decision.Treatment::title);
      case "until" -> Saying.day(value);
      case LEVELS -> Saying.lines(value, this::level);
      default -> value;
    };
  }

  private String level(Fields each) {
    RiskTable table = context.assessment().riskTable();
    return tr(
        "%s: %s and %s. %s",
        Saying.word(LevelOverride.Stage.class, each.text("level"), LevelOverride.Stage::words),
        Saying.word(Likelihood.class, each.text("likelihood"), table::inSentence),
        Saying.word(Impact.class, each.text("impact"), table::inSentence),
        each.text("reason"));
  }

  private final class Back implements WayBack {

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
              field.equals(LEVELS) ? tr("levels brought back") : tr("decision brought back"),
              a -> a.withDecision(signed(a.decision(threat))));
    }

    private Decision signed(Decision stands) {
      return withOld(stands)
          .map(old -> old.changedBy(context.open().author(), context.now(), stands))
          .orElse(stands);
    }

    /// A decision with what stood before in it. A word comes back alone where the same was decided
    /// then; where something else was, all of it comes back, because words belong to what they were
    /// written for. Empty where that cannot be known, and where what is decided now would be
    /// decided no more, because words were lacking or an end over.
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
          .filter(old -> !stands.isDecided() || !old.lacksWords())
          .filter(old -> !old.isExpired(context.today()) || stands.isExpired(context.today()));
    }

    private static Optional<List<LevelOverride>> levels(
        FormerPart<Decision> former, Decision stands) {
      return former.in(stands, Set.of(LEVELS)).map(Decision::overrides);
    }

    /// Only the levels that were changed then: others may have been set since.
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
