package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.Threat;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// The threats that a team puts into words itself.
final class OwnThreatViewModel {

  /// How many questions are found at once.
  private static final int MOST_FOUND = 6;

  private final ScreenContext context;
  private final Runnable changed;
  private final Consumer<ThreatId> open;
  private final Drafting<String> title;

  /// @param changed told after each change
  /// @param open brings a threat to the front
  OwnThreatViewModel(ScreenContext context, Runnable changed, Consumer<ThreatId> open) {
    this.context = context;
    this.changed = changed;
    this.open = open;
    title =
        new Drafting<>(
            DraftForm.THREAT.title(),
            () -> "",
            said -> !said.isBlank(),
            _ -> "",
            new Drafting.Keeping<>(
                DraftForm.THREAT.slot(context),
                said -> Map.of("title", said),
                kept -> kept.said("title")));
  }

  /// What a threat that is to be added is called.
  Drafting<String> title() {
    return title;
  }

  /// What the team wrote, where a threat is its own.
  Optional<OwnThreat> of(Threat threat) {
    return find(threat.id().template());
  }

  private Optional<OwnThreat> find(String id) {
    return context.assessment().ownThreats().stream()
        .filter(own -> own.id().equals(id))
        .findFirst();
  }

  /// Adds a threat that has a title and nothing else yet, and brings it to the front. Nothing is
  /// added without a title.
  void add(String title) {
    if (title.isBlank()) {
      return;
    }
    int number = new GivenIds(context.assessment()).nextOwnThreatNumber();
    var own =
        OwnThreat.begin(new GivenIds(context.assessment()).newOwnThreat(), number, title.strip());
    context.workbench().edit(tr("new threat"), a -> a.withOwnThreat(own));
    changed.run();
    find(own.id()).ifPresent(_ -> open.accept(ThreatId.ofSystem(own.id())));
  }

  /// Takes a threat away. What was decided about it stays.
  void remove(OwnThreat own) {
    context.workbench().edit(tr("removal of a threat"), a -> a.withoutOwnThreat(own.id()));
    changed.run();
  }

  /// Gives it another title; a threat without one keeps the title it had.
  void typeTitle(OwnThreat own, String text) {
    if (!text.isBlank()) {
      type(tr("title of a threat"), own, "title", now -> now.withTitle(text.strip()));
    }
  }

  void type(OwnThreat own, ThreatSentence.Part part, String text) {
    type(tr("words of a threat"), own, part.name(), now -> now.with(part, text.strip()));
  }

  void typeNote(OwnThreat own, String text) {
    type(trc("a change", "note"), own, "note", now -> now.withNote(text));
  }

  void place(OwnThreat own, Layer layer) {
    edit(tr("layer of a threat"), own, now -> now.withLayer(layer));
  }

  void start(OwnThreat own, Likelihood likelihood) {
    edit(tr("start of a threat"), own, now -> now.withStart(likelihood, now.impact()));
  }

  void start(OwnThreat own, Impact impact) {
    edit(tr("start of a threat"), own, now -> now.withStart(now.likelihood(), impact));
  }

  /// Says that it is about a component, or takes that back.
  void about(OwnThreat own, String component, boolean isAbout) {
    edit(
        tr("components of a threat"),
        own,
        now -> now.withComponents(changed(now.components(), component, isAbout)));
  }

  /// Says that an answer to a question takes its likelihood down, or takes that back.
  void loweredBy(OwnThreat own, String question, boolean lowers) {
    edit(
        tr("questions of a threat"),
        own,
        now -> now.withQuestions(changed(now.questions(), question, lowers)));
  }

  private static List<String> changed(List<String> ids, String id, boolean in) {
    var changed = new ArrayList<>(ids);
    changed.remove(id);
    if (in) {
      changed.add(id);
    }
    return changed;
  }

  /// The components that it could be about and is not yet.
  List<Component> componentsFor(OwnThreat own) {
    return context.assessment().system().components().stream()
        .filter(component -> !own.components().contains(component.id()))
        .toList();
  }

  String componentName(String component) {
    return context
        .assessment()
        .system()
        .component(component)
        .map(Component::name)
        .orElse(tr("%s (no longer in the picture)", component));
  }

  /// Ids and titles of the questions that fit a few letters and do not lower it yet.
  List<Map.Entry<String, String>> questions(OwnThreat own, String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return context
        .library()
        .questions()
        .filter(q -> (q.title() + " " + q.id()).toLowerCase(Locale.ROOT).contains(wanted))
        .filter(q -> !own.questions().contains(q.id()))
        .limit(MOST_FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  String questionTitle(String question) {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  RiskTable table() {
    return context.assessment().riskTable();
  }

  private void edit(String name, OwnThreat own, UnaryOperator<OwnThreat> change) {
    context
        .workbench()
        .edit(name, a -> find(own.id()).map(now -> a.withOwnThreat(change.apply(now))).orElse(a));
    changed.run();
  }

  private void type(String name, OwnThreat own, String field, UnaryOperator<OwnThreat> change) {
    context
        .workbench()
        .type(
            name,
            own.id() + "/" + field,
            a -> find(own.id()).map(now -> a.withOwnThreat(change.apply(now))).orElse(a));
    changed.run();
  }
}
