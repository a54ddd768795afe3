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

/// Those who talk in the open assessment, and what they take for true.
final class PeopleViewModel {

  private final ScreenContext context;
  private final Navigator navigator;
  private final PersonChange change;
  private final Runnable changed;
  private final BegunPeople begun;

  /// @param isVoting whether a round of votes is open, which knows its people by name
  /// @param changed told after each change
  PeopleViewModel(
      ScreenContext context, Navigator navigator, BooleanSupplier isVoting, Runnable changed) {
    this.context = context;
    this.navigator = navigator;
    this.change = new PersonChange(context, isVoting);
    this.changed = changed;
    begun = new BegunPeople(context, navigator);
  }

  /// What was begun about people and assumptions and is not added.
  BegunPeople begun() {
    return begun;
  }

  void addPerson(String name, String role, String perspective) {
    edit(
        tr("new person"),
        p -> {
          var people = new ArrayList<>(p.people());
          people.add(new Person(name.strip(), role.strip(), perspective));
          return p.withPeople(people);
        });
  }

  /// Says otherwise who somebody is; all that is theirs stays theirs.
  ///
  /// @return why it cannot be, one sentence; "" where it was changed
  String changePerson(Person from, String name, String role, String perspective) {
    String wrong = change.change(from, name, role, perspective);
    changed.run();
    return wrong;
  }

  void removePerson(Person person) {
    edit(
        tr("removal of a person"),
        p -> p.withPeople(p.people().stream().filter(each -> !each.equals(person)).toList()));
  }

  /// Who can be meant where it is asked who.
  KnownNames known() {
    return context.people();
  }

  List<Assumption> assumptions() {
    return context.assessment().profile().assumptions();
  }

  /// @return why it cannot be, one sentence; "" where it was added
  String addAssumption(String text, String confirmedBy) {
    if (text.isBlank()) {
      return tr("Say what you take for true.");
    }
    edit(
        tr("new assumption"),
        p -> {
          var assumptions = new ArrayList<>(p.assumptions());
          assumptions.add(new Assumption(text.strip(), confirmedBy.strip()));
          return p.withAssumptions(assumptions);
        });
    return "";
  }

  /// Says an assumption otherwise, or who confirmed it; the threats that it bears on stay.
  ///
  /// @return why it cannot be, one sentence; "" where it was changed
  String changeAssumption(Assumption from, String text, String confirmedBy) {
    if (text.isBlank()) {
      return tr("Say what you take for true.");
    }
    if (!assumptions().contains(from)) {
      return gone();
    }
    replace(
        tr("change of an assumption"),
        from,
        new Assumption(text.strip(), confirmedBy.strip(), from.threats()));
    return "";
  }

  /// That an assumption that was being changed is not there any more, one sentence.
  static String gone() {
    return tr("This assumption is not there any more as it was; nothing was changed.");
  }

  /// That it is gone, and what becomes of what was written about it.
  static String begunAnew() {
    return tr("This assumption is not there any more; what you wrote can be added as a new one.");
  }

  void removeAssumption(Assumption assumption) {
    edit(
        tr("removal of an assumption"),
        p ->
            p.withAssumptions(
                p.assumptions().stream().filter(each -> !each.equals(assumption)).toList()));
  }

  /// Says that a threat would be worse if an assumption were not true, or takes that back.
  void bearsOn(Assumption assumption, ThreatId threat, boolean bears) {
    var threats = new ArrayList<>(assumption.threats());
    threats.remove(threat);
    if (bears) {
      threats.add(threat);
    }
    replace(
        tr("threats of an assumption"),
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

  /// The threats that an assumption could bear on, does not yet and that fit some letters, worst
  /// first: ids and titles.
  List<Map.Entry<String, String>> threats(Assumption assumption, String letters) {
    return FoundThreats.derived(
        context.threats().threats().stream()
            .filter(threat -> !assumption.threats().contains(threat.id()))
            .filter(threat -> threat.reach() != Threat.Reach.DOES_NOT_APPLY),
        letters);
  }

  String threatTitle(ThreatId id) {
    return context
        .threats()
        .threat(id)
        .map(threat -> threat.label() + " " + threat.title())
        .orElse(tr("%s (not derived any more)", id));
  }

  void open(ThreatId threat) {
    navigator.go(new Place.Threats(Optional.of(threat)));
  }

  private void edit(String name, UnaryOperator<Profile> change) {
    context.workbench().edit(name, a -> a.changing(change));
    changed.run();
  }
}
