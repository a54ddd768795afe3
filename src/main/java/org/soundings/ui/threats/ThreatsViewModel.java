package org.soundings.ui.threats;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.search.Filters;
import org.soundings.app.search.SearchEntries;
import org.soundings.assessment.Action;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.markdown.Prose;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.AssessedThreats;
import org.soundings.threat.AttackPath;
import org.soundings.threat.Recommendation;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StableOrder;

/// The derived threats, the selected one, and the decisions.
public final class ThreatsViewModel {

  /// The rating that the matrix shows.
  enum Moment {
    INHERENT(mark("Inherent")),
    CURRENT(mark("Current")),
    RESIDUAL(mark("Residual"));

    private final String title;

    Moment(String title) {
      this.title = title;
    }

    String title() {
      return tr(title);
    }

    RiskRating of(Threat threat) {
      return switch (this) {
        case INHERENT -> threat.inherent();
        case CURRENT -> threat.current();
        case RESIDUAL -> threat.residual();
      };
    }
  }

  /// Everything the screen shows at one moment.
  ///
  /// @param groups threats that are assessed or supported by evidence and match the filter, under
  ///   headings
  /// @param unlooked threats without an assessed question that match the filter
  /// @param lost threats that have a decision and are no longer derived
  /// @param moment the rating that the matrix shows
  /// @param decisions the decisions as text
  /// @param isFiltered whether a filter is active
  /// @param draft the draft about the selected threat, which does not count yet
  record Content(
      List<Grouping.Group> groups,
      List<Threat> unlooked,
      List<ThreatId> lost,
      Optional<Threat> current,
      Moment moment,
      Map<ThreatId, Decision> decisions,
      boolean isFiltered,
      Optional<DraftDecision> draft) {

    Content {
      groups = List.copyOf(groups);
      unlooked = List.copyOf(unlooked);
      lost = List.copyOf(lost);
    }

    /// The threats of the list, in its order: assessed ones and those supported by evidence.
    List<Threat> rated() {
      return groups.stream().flatMap(group -> group.threats().stream()).toList();
    }

    /// Those of them that are assessed.
    List<Threat> looked() {
      return rated().stream().filter(each -> each.reach() == Threat.Reach.ASSESSED).toList();
    }

    /// Those of them that are supported by evidence and have no assessed question.
    List<Threat> shown() {
      return rated().stream()
          .filter(each -> each.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE)
          .toList();
    }

    boolean isCurrent(Threat threat) {
      return current.filter(now -> now.id().equals(threat.id())).isPresent();
    }
  }

  /// Choices about a threat that do not count before a rationale or reason is written.
  ///
  /// @param decision the draft that would replace the current decision
  /// @param stage the level that is shown
  /// @param level the level that is chosen for it
  record DraftDecision(Optional<Decision> decision, LevelOverride.Stage stage, RiskRating level) {}

  private final ScreenContext context;
  private final DecisionSentences decisions;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private Optional<ThreatId> chosen = Optional.empty();
  private Moment moment = Moment.CURRENT;
  private Grouping grouping = Grouping.LEVEL;
  private final StableOrder order = new StableOrder();
  private String wanted = "";
  private final LevelViewModel levels;
  private final CustomThreatViewModel own;
  private final DecisionViewModel deciding;

  public ThreatsViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.decisions = new DecisionSentences(context);
    this.navigator = navigator;
    levels = new LevelViewModel(context, this::refresh);
    own = new CustomThreatViewModel(context, this::refresh, this::open);
    deciding = new DecisionViewModel(context, () -> content().current(), this::refresh);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// The manual levels.
  LevelViewModel levels() {
    return levels;
  }

  /// The custom threats.
  CustomThreatViewModel own() {
    return own;
  }

  /// The decision about the selected threat.
  DecisionViewModel deciding() {
    return deciding;
  }

  /// The risk matrix of the assessment.
  RiskMatrix riskMatrix() {
    return context.assessment().riskMatrix();
  }

  /// Derives the threats again.
  public void refresh() {
    content.set(read());
  }

  public void open(ThreatId id) {
    chosen = Optional.of(id);
    refresh();
  }

  /// Keeps the selected threat selected: a decision can move it to another group.
  void stay() {
    chosen = content().current().map(Threat::id);
  }

  void show(Moment which) {
    moment = which;
    refresh();
  }

  void group(Grouping by) {
    grouping = by;
    refresh();
  }

  /// Filters the list by words and conditions such as `is:open`. The selection stays while the user
  /// types. A threat stays listed while threats are decided one after the other, even if it no
  /// longer matches.
  void search(String typed) {
    wanted = typed;
    list();
  }

  /// Applies the filter again.
  void list() {
    order.forget();
    refresh();
  }

  /// Selects a listed threat after a search, because shortcuts act on the selection.
  void searched() {
    List<ThreatId> found = listed();
    boolean isListed = content().current().map(Threat::id).filter(found::contains).isPresent();
    if (!isListed && !found.isEmpty()) {
      open(found.getFirst());
    }
  }

  /// The threats in the order of the list.
  private List<ThreatId> listed() {
    return Stream.concat(content().rated().stream(), content().unlooked().stream())
        .map(Threat::id)
        .toList();
  }

  /// Selects the next or previous threat.
  void step(int by) {
    List<ThreatId> ids = listed();
    int at = content().current().map(t -> ids.indexOf(t.id())).orElse(-1);
    if (at + by >= 0 && at + by < ids.size()) {
      open(ids.get(at + by));
    }
  }

  /// The ids of the evidence that supports a threat with no assessed question; none if a question
  /// is assessed.
  List<String> shownBy(Threat threat) {
    return threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE
        ? threat.supportedBy(context.assessment()).stream().map(Evidence::id).toList()
        : List.of();
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  void openEvidence(String id) {
    navigator.go(new Place.EvidenceList(Optional.of(id)));
  }

  /// Opens the component that a threat applies to, if there is one.
  void showPlace(Threat threat) {
    Component component = threat.component();
    if (component != null) {
      navigator.go(new Place.SystemModel(Optional.of(component.id())));
    }
  }

  Optional<String> title(String question) {
    return context.library().question(question).map(q -> q.title());
  }

  Decision decision(Threat threat) {
    return context.assessment().decision(threat.id());
  }

  /// Whether its acceptance has expired, so that it is open again.
  boolean isExpired(Threat threat) {
    return decision(threat).isExpired(context.today());
  }

  /// The kept decision about a threat that is no longer derived, as a sentence.
  String lostSentence(ThreatId id) {
    String title =
        context.library().threat(id.template()).map(ThreatTemplate::title).orElse(id.toString());
    String why =
        CustomThreat.isId(id.template())
            ? tr("removed by the team")
            : tr("its template or questions are not in any question pack");
    Decision decision = context.assessment().decision(id);
    String decided =
        decisions
            .of(decision)
            .filter(_ -> decision.isDecided())
            .map(words -> tr(" Decision: %s.", words))
            .orElse("");
    String reason =
        decision.rationale().isBlank() ? "" : " " + quoted(Prose.plain(decision.rationale()));
    return tr("%s: %s. Existing entries are kept.%s%s", title, why, decided, reason);
  }

  /// The decisions as text.
  DecisionSentences decisions() {
    return decisions;
  }

  /// The owner, or "unassigned".
  String owner(Threat threat) {
    String owner = decision(threat).owner();
    return owner.isEmpty() ? tr("unassigned") : owner;
  }

  /// The assumptions without which the threat would be more severe.
  List<Assumption> assumptions(Threat threat) {
    return context.assessment().profile().assumptions().stream()
        .filter(assumption -> assumption.threats().contains(threat.id()))
        .toList();
  }

  List<Action> actions(Threat threat) {
    return context.assessment().actions().stream()
        .filter(action -> action.mitigates().contains(threat.id()))
        .toList();
  }

  /// The easiest way to each kind of asset.
  List<AttackPath> attackPaths() {
    return AttackPath.all(
        context.library(), context.assessment(), context.threats(), context.now());
  }

  List<Recommendation> recommendations(Threat threat) {
    return Recommendation.of(threat, context.library(), context.assessment());
  }

  /// Adds a recommendation to the actions.
  void plan(Recommendation recommendation) {
    String id = new GivenIds(context.assessment()).nextAction();
    context.workbench().edit(tr("action added"), a -> a.withAction(recommendation.asAction(id)));
    refresh();
  }

  /// The reasons for the level of a threat in the order in which they were applied, and why the
  /// threat is relevant if none of them says so.
  List<RiskStep> steps(Threat threat) {
    var steps = new ArrayList<RiskStep>(threat.context());
    steps.addAll(threat.controls());
    steps.addAll(AssessedThreats.through(threat, context.library(), context.assessment()));
    steps.addAll(threat.actions());
    return steps;
  }

  /// Whether all texts of a threat are available in the selected language; a custom threat counts
  /// as translated.
  boolean isTranslated(Threat threat) {
    return threat.isOwn() || context.library().isTranslated(threat.template());
  }

  /// Its ids in public catalogues.
  static String techniques(Threat threat) {
    return threat.template().techniques().stream()
        .map(
            t ->
                "%s: %s %s%s"
                    .formatted(
                        t.catalogue(),
                        t.id(),
                        t.name(),
                        t.note().isEmpty() ? "" : " (" + t.note() + ")"))
        .collect(Collectors.joining("; "));
  }

  /// The same threat at another component, if it no longer applies to this one.
  private static Optional<Threat> elsewhere(ThreatModel model, ThreatId id) {
    return model.threats().stream()
        .filter(threat -> threat.id().template().equals(id.template()))
        .findFirst();
  }

  /// The part of the filter that is not understood; "" if there is none.
  String issue() {
    return Filters.of(context.library(), context.assessment()).issue(wanted);
  }

  private static boolean isRated(Threat threat) {
    return threat.reach() == Threat.Reach.ASSESSED
        || threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE;
  }

  private DraftDecision draftAbout(Threat threat) {
    return new DraftDecision(deciding.draft(threat), levels.stage(), levels.wanted(threat));
  }

  private Content read() {
    var model = context.threats();
    Predicate<String> sought =
        SearchEntries.answering(
            wanted,
            () ->
                SearchEntries.threats(
                    context.library(), context.assessment(), model.threats(), context.now()));
    Predicate<Threat> filter =
        threat -> order.lists(threat.id().toString(), sought.test(threat.id().toString()));
    List<Threat> rated = model.threats().stream().filter(ThreatsViewModel::isRated).toList();
    List<Threat> unlooked = model.with(Threat.Reach.NOT_ASSESSED);
    Optional<Threat> current =
        chosen
            .flatMap(id -> model.threat(id).or(() -> elsewhere(model, id)))
            .or(() -> rated.stream().findFirst())
            .or(() -> unlooked.stream().findFirst());
    return new Content(
        grouping.of(rated.stream().filter(filter).toList(), context.assessment(), context.today()),
        unlooked.stream().filter(filter).toList(),
        model.lost(),
        current,
        moment,
        context.assessment().decisions(),
        !wanted.isBlank(),
        current.map(this::draftAbout));
  }
}
