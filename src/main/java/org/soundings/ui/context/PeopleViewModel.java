package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.soundings.app.KnownNames;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.threat.Threat;
import org.soundings.ui.form.FoundThreats;
import org.soundings.ui.form.PersonChange;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The people of the open assessment, and its assumptions.
final class PeopleViewModel {

  private final ScreenContext context;
  private final Navigator navigator;
  private final PersonChange change;
  private final Runnable changed;
  private final PeopleDrafts drafts;

  /// @param isVoting whether a voting round is open, which refers to participants by name
  /// @param changed runs after each change
  PeopleViewModel(
      ScreenContext context, Navigator navigator, BooleanSupplier isVoting, Runnable changed) {
    this.context = context;
    this.navigator = navigator;
    this.change = new PersonChange(context, isVoting);
    this.changed = changed;
    drafts = new PeopleDrafts(context, navigator);
  }

  /// The drafts about people and assumptions.
  PeopleDrafts drafts() {
    return drafts;
  }

  void addPerson(String name, String role, String perspective) {
    edit(
        tr("person added"),
        p -> {
          var people = new ArrayList<>(p.people());
          people.add(new Person(name.strip(), role.strip(), perspective));
          return p.withPeople(people);
        });
  }

  /// Changes the data of a person; everything assigned to them stays assigned.
  ///
  /// @return why it is not possible, as one sentence; "" if it was changed
  String changePerson(Person from, String name, String role, String perspective) {
    String wrong = change.change(from, name, role, perspective);
    changed.run();
    return wrong;
  }

  void removePerson(Person person) {
    edit(
        tr("person removed"),
        p -> p.withPeople(p.people().stream().filter(each -> !each.equals(person)).toList()));
  }

  /// The names that a field for a person offers.
  KnownNames known() {
    return context.people();
  }

  List<Assumption> assumptions() {
    return context.assessment().profile().assumptions();
  }

  /// @return why it is not possible, as one sentence; "" if it was added
  String addAssumption(String text, String confirmedBy) {
    if (text.isBlank()) {
      return tr("Enter the assumption.");
    }
    edit(
        tr("assumption added"),
        p -> {
          var assumptions = new ArrayList<>(p.assumptions());
          assumptions.add(new Assumption(text.strip(), confirmedBy.strip()));
          return p.withAssumptions(assumptions);
        });
    return "";
  }

  /// Changes the text of an assumption, or who confirmed it; its threats stay.
  ///
  /// @return why it is not possible, as one sentence; "" if it was changed
  String changeAssumption(Assumption from, String text, String confirmedBy) {
    if (text.isBlank()) {
      return tr("Enter the assumption.");
    }
    if (!assumptions().contains(from)) {
      return gone();
    }
    replace(
        tr("assumption changed"),
        from,
        new Assumption(text.strip(), confirmedBy.strip(), from.threats()));
    return "";
  }

  /// Says that an assumption that was being changed was deleted, as one sentence.
  static String gone() {
    return tr(
        "This assumption was changed or removed in the meantime. Your change was not applied. Edit the current version, or add a new assumption.");
  }

  /// Says that it was deleted, and what happens to the input.
  static String inputBecomesNew() {
    return tr("This assumption no longer exists. You can add your text as a new assumption.");
  }

  void removeAssumption(Assumption assumption) {
    edit(
        tr("assumption removed"),
        p ->
            p.withAssumptions(
                p.assumptions().stream().filter(each -> !each.equals(assumption)).toList()));
  }

  /// Sets whether a threat would be more severe if an assumption were false.
  void bearsOn(Assumption assumption, ThreatId threat, boolean bears) {
    var threats = new ArrayList<>(assumption.threats());
    threats.remove(threat);
    if (bears) {
      threats.add(threat);
    }
    replace(
        tr("assumption threats changed"),
        assumption,
        new Assumption(assumption.text(), assumption.confirmedBy(), threats));
  }

  private void replace(String name, Assumption from, Assumption to) {
    edit(
        name,
        p ->
            p.withAssumptions(
                p.assumptions().stream().map(each -> each.equals(from) ? to : each).toList()));
  }

  /// The threats that can be linked to an assumption and match some letters, the highest level
  /// first: ids and titles.
  List<Map.Entry<String, String>> threats(Assumption assumption, String letters) {
    return FoundThreats.derived(
        context.threats().threats().stream()
            .filter(threat -> !assumption.threats().contains(threat.id()))
            .filter(threat -> threat.reach() != Threat.Reach.NOT_APPLICABLE),
        letters);
  }

  String threatTitle(ThreatId id) {
    return context
        .threats()
        .threat(id)
        .map(threat -> threat.label() + " " + threat.title())
        .orElse(tr("%s (no longer derived)", id));
  }

  void open(ThreatId threat) {
    navigator.go(new Place.Threats(Optional.of(threat)));
  }

  private void edit(String name, UnaryOperator<Profile> change) {
    context.workbench().edit(name, a -> a.changing(change));
    changed.run();
  }
}
