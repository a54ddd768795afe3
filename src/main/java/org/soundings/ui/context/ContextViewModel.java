package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.app.AskedPacks;
import org.soundings.app.Job;
import org.soundings.app.PackSuggestion;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ChosenFrameworks;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Framework;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The profile of the open assessment, step by step, and the effect of the context.
public final class ContextViewModel {

  private final ScreenContext context;
  private final Navigator navigator;
  private final PeopleViewModel people;
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyObjectWrapper<Profile> profile;
  private final ReadOnlyObjectWrapper<ContextEffect> effect;
  private final ReadOnlyObjectWrapper<List<AskedPacks.Line>> packLines;
  private final ReadOnlyObjectWrapper<List<ChosenFrameworks.Line>> frameworkLines;
  private final ReadOnlyObjectWrapper<List<PackSuggestion>> suggestions =
      new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Job searching;

  /// @param isVoting whether a voting round is open, which refers to participants by name
  public ContextViewModel(ScreenContext context, Navigator navigator, BooleanSupplier isVoting) {
    this.context = context;
    this.navigator = navigator;
    people = new PeopleViewModel(context, navigator, isVoting, this::refresh);
    profile = new ReadOnlyObjectWrapper<>(context.assessment().profile());
    effect = new ReadOnlyObjectWrapper<>(ContextEffect.of(context));
    packLines = new ReadOnlyObjectWrapper<>(packs().lines());
    frameworkLines = new ReadOnlyObjectWrapper<>(frameworks().lines());
  }

  /// The people and the assumptions.
  PeopleViewModel people() {
    return people;
  }

  /// Packs that are selected but not available, as sentences.
  List<String> missingPacks() {
    return packs().missing().stream().map(MissingPack::sentence).toList();
  }

  /// Why an unused pack may fit; empty if no evidence shows it.
  List<String> suggestions(QuestionPack pack) {
    return suggestions.get().stream()
        .filter(each -> each.pack().id().equals(pack.id()))
        .map(each -> tr("%s Seen in %s.", each.why(), String.join(", ", each.items())))
        .toList();
  }

  ReadOnlyObjectProperty<List<PackSuggestion>> suggestionsProperty() {
    return suggestions.getReadOnlyProperty();
  }

  /// Searches the evidence for signs of packs. Each item is read, so this happens once per visit.
  void searchEvidence() {
    Job earlier = searching;
    if (earlier != null) {
      earlier.drop();
    }
    Assessment now = context.assessment();
    searching =
        context
            .work()
            .quietly(
                tr("Searching the evidence for signs of question packs"),
                tr("Nothing was changed. The suggestions are missing."),
                progress ->
                    PackSuggestion.of(
                        context.library(),
                        now,
                        context.open().folder().evidence(),
                        List.copyOf(now.evidence().values()),
                        progress),
                suggestions::set);
  }

  /// From 0.
  ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Profile> profileProperty() {
    return profile.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ContextEffect> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  List<ContextFactor> factors() {
    return context.library().factors();
  }

  /// Reads the assessment again.
  public void refresh() {
    profile.set(context.assessment().profile());
    effect.set(ContextEffect.of(context));
    packLines.set(packs().lines());
    frameworkLines.set(frameworks().lines());
  }

  /// The titles of the steps.
  static List<String> steps() {
    return Arrays.stream(FirstStep.values()).map(FirstStep::title).toList();
  }

  /// Whether a step has content; having visited it is not enough.
  boolean isDone(int at) {
    Profile now = profile.get();
    return switch (FirstStep.values()[at]) {
      case NAME -> true;
      case SCOPE -> !now.scope().equals(Scope.EMPTY);
      case CONTEXT -> !now.context().ratings().isEmpty();
      case PEOPLE -> !now.people().isEmpty() || !now.assumptions().isEmpty();
      case EVIDENCE -> !now.validity().equals(Validity.DEFAULT);
    };
  }

  void goTo(int newStep) {
    step.set(Math.clamp(newStep, 0, steps().size() - 1));
  }

  boolean isLast() {
    return step.get() == steps().size() - 1;
  }

  /// The next step; after the last one, the questions.
  void advance() {
    if (isLast()) {
      navigator.go(new Place.Questions(Optional.empty()));
    } else {
      goTo(step.get() + 1);
    }
  }

  void leave() {
    navigator.go(new Place.Overview());
  }

  void open(String question) {
    navigator.go(new Place.Question(question));
  }

  void typeTitle(String text) {
    if (!text.isBlank()) {
      type(tr("title changed"), "title", p -> p.withTitle(text.strip()));
    }
  }

  void typeOccasion(String text) {
    type(tr("occasion changed"), "occasion", p -> p.withOccasion(text.strip()));
  }

  void typeClassification(String text) {
    type(tr("classification changed"), "classification", p -> p.withClassification(text.strip()));
  }

  void typePurpose(String text) {
    type(tr("purpose changed"), "purpose", p -> p.withScope(p.scope().withPurpose(text)));
  }

  void typeData(String text) {
    type(tr("data changed"), "data", p -> p.withScope(p.scope().withData(text)));
  }

  /// What is in scope, one line each.
  void typeIncluded(String text) {
    List<String> lines = lines(text);
    type(tr("scope changed"), "included", p -> p.withScope(p.scope().withIncluded(lines)));
  }

  /// What is out of scope, one line each, with the reason after the first colon.
  void typeExcluded(String text) {
    List<Scope.Exclusion> lines = lines(text).stream().map(ContextViewModel::exclusion).toList();
    type(tr("scope changed"), "excluded", p -> p.withScope(p.scope().withExcluded(lines)));
  }

  private AskedPacks packs() {
    return new AskedPacks(context.library(), context.assessment());
  }

  /// The available packs, and which of them are selected.
  ReadOnlyObjectProperty<List<AskedPacks.Line>> packLinesProperty() {
    return packLines.getReadOnlyProperty();
  }

  /// Selects or deselects a pack.
  void ask(QuestionPack pack, boolean asked) {
    context
        .workbench()
        .edit(
            asked ? tr("question pack added") : tr("question pack removed"),
            a -> {
              var packs = new AskedPacks(context.library(), a);
              return asked ? packs.asking(pack) : packs.leaving(pack);
            });
    refresh();
  }

  private ChosenFrameworks frameworks() {
    return new ChosenFrameworks(context.library(), context.assessment());
  }

  /// The available frameworks, and which of them the reports answer to.
  ReadOnlyObjectProperty<List<ChosenFrameworks.Line>> frameworkLinesProperty() {
    return frameworkLines.getReadOnlyProperty();
  }

  /// Frameworks that are chosen but not available, as sentences.
  List<String> missingFrameworks() {
    return frameworks().missing().stream()
        .map(id -> tr("The framework “%s” is chosen but not available.", id))
        .toList();
  }

  /// Chooses a framework, or no longer.
  void choose(Framework framework, boolean isChosen) {
    context
        .workbench()
        .edit(
            isChosen ? tr("framework chosen") : tr("framework removed"),
            a -> new ChosenFrameworks(context.library(), a).choosing(framework.id(), isChosen));
    refresh();
  }

  /// Rates a factor and keeps its reason.
  void rate(String factor, Context.Level level) {
    context
        .workbench()
        .edit(
            tr("context changed"),
            a ->
                a.changing(p -> p.withContext(p.context().with(factor, rating(p, factor, level)))));
    refresh();
  }

  private static Context.Rating rating(Profile profile, String factor, Context.Level level) {
    String reason = profile.context().rating(factor).map(Context.Rating::reason).orElse("");
    return new Context.Rating(level, reason);
  }

  /// Sets the reason of a rating. It can be written before the level is chosen, and has no effect
  /// until then.
  void typeReason(String factor, String reason) {
    type(
        tr("reason changed"),
        factor,
        p -> {
          Context.Level level = p.context().level(factor).orElse(null);
          return p.withContext(
              level == null && reason.isBlank()
                  ? p.context().without(factor)
                  : p.context().with(factor, new Context.Rating(level, reason.strip())));
        });
  }

  /// The validity of a kind of evidence.
  ///
  /// @param days a number of days, or "" for the default
  /// @return whether the text was understood; if not, nothing changes
  boolean typeDays(ValidityCategory kind, String days) {
    String typed = days.strip();
    if (typed.isEmpty()) {
      type(
          tr("validity changed"),
          "validity/" + kind,
          p -> p.withValidity(p.validity().without(kind)));
      return true;
    }
    if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > Validity.LONGEST) {
      return false;
    }
    int number = Integer.parseInt(typed);
    type(
        tr("validity changed"),
        "validity/" + kind,
        p -> p.withValidity(p.validity().with(kind, number)));
    return true;
  }

  static String text(List<Scope.Exclusion> exclusions) {
    return String.join(
        "\n",
        exclusions.stream()
            .map(e -> e.reason().isEmpty() ? e.what() : e.what() + ": " + e.reason())
            .toList());
  }

  private void type(String name, String field, UnaryOperator<Profile> change) {
    context.workbench().type(name, "profile/" + field, a -> a.changing(change));
    refresh();
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Scope.Exclusion exclusion(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? new Scope.Exclusion(line, "")
        : new Scope.Exclusion(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
  }
}
