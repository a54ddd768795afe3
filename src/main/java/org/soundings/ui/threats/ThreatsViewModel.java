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
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.markdown.Prose;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.LookedInto;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.screen.StandingOrder;

/// The threats as they are derived now, the one in front, and decisions about it.
public final class ThreatsViewModel {

  /// Which of the ratings the table shows.
  enum Moment {
    NO_CONTROLS(mark("Without controls")),
    NOW(mark("Now")),
    AFTER(mark("After actions"));

    private final String title;

    Moment(String title) {
      this.title = title;
    }

    String title() {
      return tr(title);
    }

    RiskRating of(Threat threat) {
      return switch (this) {
        case NO_CONTROLS -> threat.noControls();
        case NOW -> threat.now();
        case AFTER -> threat.after();
      };
    }
  }

  /// All of it at one moment.
  ///
  /// @param groups threats that the team has looked into or evidence speaks for and that fit the
  ///   filter, under headings
  /// @param unlooked threats of which no question was decided yet, as far as they fit the filter
  /// @param lost what was decided about and is not derived any more
  /// @param moment which of the ratings the table shows
  /// @param decisions what the team said about them
  /// @param isFiltered whether something is looked for
  /// @param begun what is chosen about the threat in front and does not count yet
  record Content(
      List<Grouping.Group> groups,
      List<Threat> unlooked,
      List<ThreatId> lost,
      Optional<Threat> current,
      Moment moment,
      Map<ThreatId, Decision> decisions,
      boolean isFiltered,
      Optional<Begun> begun) {

    Content {
      groups = List.copyOf(groups);
      unlooked = List.copyOf(unlooked);
      lost = List.copyOf(lost);
    }

    /// Threats that stand in the table, in the order of the list: those that were looked into and
    /// those that evidence speaks for.
    List<Threat> rated() {
      return groups.stream().flatMap(group -> group.threats().stream()).toList();
    }

    /// Those of them that the team has looked into.
    List<Threat> looked() {
      return rated().stream().filter(each -> each.reach() == Threat.Reach.LOOKED_INTO).toList();
    }

    /// Those of them that evidence speaks for while none of their questions is decided.
    List<Threat> shown() {
      return rated().stream().filter(each -> each.reach() == Threat.Reach.SHOWN).toList();
    }

    boolean isCurrent(Threat threat) {
      return current.filter(now -> now.id().equals(threat.id())).isPresent();
    }
  }

  /// What is chosen about a threat and does not count before words are written.
  ///
  /// @param decision the one that is to replace the one that stands
  /// @param stage which level is looked at
  /// @param level what is chosen for it
  record Begun(Optional<Decision> decision, LevelOverride.Stage stage, RiskRating level) {}

  private final ScreenContext context;
  private final DecisionSentences decisions;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private Optional<ThreatId> chosen = Optional.empty();
  private Moment moment = Moment.NOW;
  private Grouping grouping = Grouping.LEVEL;
  private final StandingOrder standing = new StandingOrder();
  private String wanted = "";
  private final LevelViewModel levels;
  private final OwnThreatViewModel own;
  private final DecidingViewModel deciding;

  public ThreatsViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.decisions = new DecisionSentences(context);
    this.navigator = navigator;
    levels = new LevelViewModel(context, this::refresh);
    own = new OwnThreatViewModel(context, this::refresh, this::open);
    deciding = new DecidingViewModel(context, () -> content().current(), this::refresh);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Where the team sets levels by its own judgement.
  LevelViewModel levels() {
    return levels;
  }

  /// Where the team puts threats into words itself.
  OwnThreatViewModel own() {
    return own;
  }

  /// Where the team decides about the threat in front.
  DecidingViewModel deciding() {
    return deciding;
  }

  /// How likelihood and impact make a level.
  RiskTable riskTable() {
    return context.assessment().riskTable();
  }

  /// Derives the threats again.
  public void refresh() {
    content.set(read());
  }

  public void open(ThreatId id) {
    chosen = Optional.of(id);
    refresh();
  }

  /// Keeps in front what is in front, wherever it goes in the list: what is decided about it may
  /// take it to another place.
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

  /// Narrows the list to what fits words and conditions such as `is:open`. Lists what fits; what is
  /// in front stays there while somebody types. What is listed stays listed while threats are
  /// decided one after the other.
  void search(String typed) {
    wanted = typed;
    list();
  }

  /// Lists anew what fits.
  void list() {
    standing.forget();
    refresh();
  }

  /// Has something that is listed in front once somebody has searched: keys are for what is there.
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

  /// Goes to the threat before or after the one in front.
  void step(int by) {
    List<ThreatId> ids = listed();
    int at = content().current().map(t -> ids.indexOf(t.id())).orElse(-1);
    if (at + by >= 0 && at + by < ids.size()) {
      open(ids.get(at + by));
    }
  }

  /// What was shown that speaks for a threat none of whose questions is decided: ids of evidence;
  /// none where somebody has.
  List<String> shownBy(Threat threat) {
    return threat.reach() == Threat.Reach.SHOWN
        ? threat.shownBy(context.assessment()).stream().map(Evidence::id).toList()
        : List.of();
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  void openEvidence(String id) {
    navigator.go(new Place.EvidenceList(Optional.of(id)));
  }

  /// Goes to the component that a threat is about, where it has one.
  void showPlace(Threat threat) {
    Component component = threat.component();
    if (component != null) {
      navigator.go(new Place.SystemPicture(Optional.of(component.id())));
    }
  }

  Optional<String> title(String question) {
    return context.library().question(question).map(q -> q.title());
  }

  Decision decision(Threat threat) {
    return context.assessment().decision(threat.id());
  }

  /// Whether it was accepted and the time of that has run out, so that it is open again.
  boolean isExpired(Threat threat) {
    return decision(threat).isExpired(context.today());
  }

  /// What is left of a threat that is not derived any more.
  String lostSentence(ThreatId id) {
    String title =
        context.library().threat(id.template()).map(ThreatTemplate::title).orElse(id.toString());
    String why =
        OwnThreat.isId(id.template())
            ? tr("the team took it away")
            : tr("its template is in no pack, or none of its questions is asked");
    Decision decision = context.assessment().decision(id);
    String decided =
        decisions
            .of(decision)
            .filter(_ -> decision.isDecided())
            .map(words -> tr(" Decided: %s.", words))
            .orElse("");
    String reason = decision.reason().isBlank() ? "" : " " + quoted(Prose.plain(decision.reason()));
    return tr("%s: %s. What was said about it is kept.%s%s", title, why, decided, reason);
  }

  /// What was decided about threats, in words.
  DecisionSentences decisions() {
    return decisions;
  }

  /// Who takes care, "nobody yet" while nobody does.
  String owner(Threat threat) {
    String owner = decision(threat).owner();
    return owner.isEmpty() ? tr("nobody yet") : owner;
  }

  /// What the team takes for true that the threat would be worse without.
  List<Assumption> assumptions(Threat threat) {
    return context.assessment().profile().assumptions().stream()
        .filter(assumption -> assumption.threats().contains(threat.id()))
        .toList();
  }

  List<Action> actions(Threat threat) {
    return context.assessment().actions().stream()
        .filter(action -> action.closes().contains(threat.id()))
        .toList();
  }

  /// Every reason for a threat's level, in the order they were weighed, and what made it count
  /// where none of them shows it.
  List<RiskStep> steps(Threat threat) {
    var steps = new ArrayList<RiskStep>(threat.context());
    steps.addAll(threat.controls());
    steps.addAll(LookedInto.through(threat, context.library(), context.assessment()));
    steps.addAll(threat.actions());
    return steps;
  }

  /// Whether all of a threat is in the library's language; what a team wrote itself always is.
  boolean isTranslated(Threat threat) {
    return threat.isOwn() || context.library().isTranslated(threat.template());
  }

  /// The names it has in public catalogues.
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

  /// The same threat at another place, where it does not stand at this one any more.
  private static Optional<Threat> elsewhere(ThreatModel model, ThreatId id) {
    return model.threats().stream()
        .filter(threat -> threat.id().template().equals(id.template()))
        .findFirst();
  }

  /// What of the filter nothing can answer; "" where everything is understood.
  String doubt() {
    return Filters.of(context.library(), context.assessment()).doubt(wanted);
  }

  private static boolean isRated(Threat threat) {
    return threat.reach() == Threat.Reach.LOOKED_INTO || threat.reach() == Threat.Reach.SHOWN;
  }

  private Begun begunAbout(Threat threat) {
    return new Begun(deciding.begun(threat), levels.stage(), levels.wanted(threat));
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
        threat -> standing.lists(threat.id().toString(), sought.test(threat.id().toString()));
    List<Threat> rated = model.threats().stream().filter(ThreatsViewModel::isRated).toList();
    List<Threat> unlooked = model.with(Threat.Reach.NOT_LOOKED_INTO);
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
        current.map(this::begunAbout));
  }
}
