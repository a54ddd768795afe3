package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.RiskMatrix;
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

/// The custom threats.
final class CustomThreatViewModel {

  /// Maximum number of questions that are found at once.
  private static final int MOST_FOUND = 6;

  private final ScreenContext context;
  private final Runnable changed;
  private final Consumer<ThreatId> open;
  private final Drafting<String> title;

  /// @param changed runs after each change
  /// @param open selects a threat
  CustomThreatViewModel(ScreenContext context, Runnable changed, Consumer<ThreatId> open) {
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

  /// The title of a threat that is to be added.
  Drafting<String> title() {
    return title;
  }

  /// The custom threat behind a threat, if it is one.
  Optional<CustomThreat> of(Threat threat) {
    return find(threat.id().template());
  }

  private Optional<CustomThreat> find(String id) {
    return context.assessment().customThreats().stream()
        .filter(own -> own.id().equals(id))
        .findFirst();
  }

  /// Adds a threat that has only a title, and selects it. Nothing is added without a title.
  void add(String title) {
    if (title.isBlank()) {
      return;
    }
    int number = new GivenIds(context.assessment()).nextCustomThreatNumber();
    var own =
        CustomThreat.begin(
            new GivenIds(context.assessment()).newCustomThreat(), number, title.strip());
    context.workbench().edit(tr("threat added"), a -> a.withCustomThreat(own));
    changed.run();
    find(own.id()).ifPresent(_ -> open.accept(ThreatId.ofSystem(own.id())));
  }

  /// Deletes a threat. Its decision is kept.
  void remove(CustomThreat own) {
    context.workbench().edit(tr("threat removed"), a -> a.withoutCustomThreat(own.id()));
    changed.run();
  }

  /// Changes its title. An empty title is ignored.
  void typeTitle(CustomThreat own, String text) {
    if (!text.isBlank()) {
      type(tr("threat title changed"), own, "title", now -> now.withTitle(text.strip()));
    }
  }

  void type(CustomThreat own, ThreatSentence.Part part, String text) {
    type(tr("threat description changed"), own, part.name(), now -> now.with(part, text.strip()));
  }

  void typeNote(CustomThreat own, String text) {
    type(tr("note changed"), own, "note", now -> now.withNote(text));
  }

  void place(CustomThreat own, Layer layer) {
    edit(tr("threat layer changed"), own, now -> now.withLayer(layer));
  }

  void start(CustomThreat own, Likelihood likelihood) {
    edit(tr("inherent risk changed"), own, now -> now.withStart(likelihood, now.impact()));
  }

  void start(CustomThreat own, Impact impact) {
    edit(tr("inherent risk changed"), own, now -> now.withStart(now.likelihood(), impact));
  }

  /// Sets whether it applies to a component.
  void about(CustomThreat own, String component, boolean isAbout) {
    edit(
        tr("threat components changed"),
        own,
        now -> now.withComponents(changed(now.components(), component, isAbout)));
  }

  /// Sets whether the answer to a question reduces its likelihood.
  void loweredBy(CustomThreat own, String question, boolean lowers) {
    edit(
        tr("related questions changed"),
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

  /// The components that it does not apply to yet.
  List<Component> componentsFor(CustomThreat own) {
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
        .orElse(tr("%s (no longer in the system model)", component));
  }

  /// Ids and titles of the questions that match the typed letters and do not reduce its likelihood
  /// yet.
  List<Map.Entry<String, String>> questions(CustomThreat own, String letters) {
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

  RiskMatrix table() {
    return context.assessment().riskMatrix();
  }

  private void edit(String name, CustomThreat own, UnaryOperator<CustomThreat> change) {
    context
        .workbench()
        .edit(
            name, a -> find(own.id()).map(now -> a.withCustomThreat(change.apply(now))).orElse(a));
    changed.run();
  }

  private void type(
      String name, CustomThreat own, String field, UnaryOperator<CustomThreat> change) {
    context
        .workbench()
        .type(
            name,
            own.id() + "/" + field,
            a -> find(own.id()).map(now -> a.withCustomThreat(change.apply(now))).orElse(a));
    changed.run();
  }
}
