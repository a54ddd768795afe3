package org.soundings.assessment.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.workshop.Earlier.Stance;

/// What those say to a decision who judged otherwise. How they voted stays as they cast it. Words
/// that were said for one side never become those of the other.
///
/// @param dissents who does not share it, and why where they said so
/// @param along who can live with it all the same
/// @param earlier what was said to another decision, so that no word is lost
public record Voices(List<Dissent> dissents, List<Along> along, List<Earlier> earlier) {

  public static final Voices NONE = new Voices(List.of(), List.of());

  public Voices {
    dissents = List.copyOf(dissents);
    along = List.copyOf(along);
    earlier = List.copyOf(earlier);
  }

  public Voices(List<Dissent> dissents, List<Along> along) {
    this(dissents, along, List.of());
  }

  /// Somebody who judged otherwise and can live with what is decided.
  ///
  /// @param who a role or a name
  /// @param view what they judged, a few words such as a standing
  /// @param words what they add, or ""
  public record Along(String who, String view, String words) {}

  /// Those who do not share it and said why.
  public List<Dissent> reasoned() {
    return dissents.stream().filter(Dissent::isReasoned).toList();
  }

  /// How many judged otherwise and said no more.
  public int silent() {
    return dissents.size() - reasoned().size();
  }

  public boolean goesAlong(String who) {
    return along.stream().anyMatch(each -> each.who().equals(who));
  }

  /// What somebody adds to their vote on the side that they take, or "".
  public String wordsOf(String who) {
    return Stream.concat(
            along.stream().filter(each -> each.who().equals(who)).map(Along::words),
            dissents.stream().filter(each -> each.who().equals(who)).map(Dissent::reason))
        .findFirst()
        .orElse("");
  }

  // What is put in.

  /// Takes the words of somebody in place of those from before. Whoever goes along still does, and
  /// words that they took over from the other side are theirs on this one.
  Voices saying(Dissent said) {
    if (!goesAlong(said.who())) {
      return withDissent(said);
    }
    var added = new Along(said.who(), said.view(), said.reason());
    Dissent takenOver = new Dissent(said.who(), said.view(), wordsOf(said.who()));
    return new Voices(
        dissents.stream().filter(each -> !each.equals(takenOver)).toList(),
        replaced(along, each -> each.who().equals(said.who()), true, added),
        earlier);
  }

  private Voices withDissent(Dissent said) {
    return new Voices(
        replaced(dissents, each -> each.who().equals(said.who()), !said.reason().isBlank(), said),
        along,
        earlier);
  }

  /// Takes somebody as one who can live with it, or as one who did not say so. Words that stand
  /// ready are taken along; those of who goes along no more are kept and speak against nothing.
  Voices goingAlong(String who, String view, boolean isAlong) {
    if (isAlong == goesAlong(who)) {
      return this;
    }
    return isAlong ? joining(who, view) : leaving(who);
  }

  private Voices joining(String who, String view) {
    String ready = wordsOf(who);
    Optional<Earlier> before =
        earlier.reversed().stream()
            .filter(each -> ready.isBlank() && each.stance() == null)
            .filter(each -> each.who().equals(who) && each.view().equals(view))
            .findFirst();
    String words = before.map(Earlier::words).orElse(ready);
    return new Voices(
        dissents,
        Stream.concat(along.stream(), Stream.of(new Along(who, view, words))).toList(),
        earlier.stream().filter(each -> before.filter(each::equals).isEmpty()).toList());
  }

  private Voices leaving(String who) {
    Predicate<Along> isTheirs = each -> each.who().equals(who);
    return new Voices(dissents, along.stream().filter(isTheirs.negate()).toList(), earlier)
        .keeping(along.stream().filter(isTheirs).map(each -> Earlier.of(each, null)));
  }

  /// Where one of them stood before stands the new one; else it comes last.
  private static <T> List<T> replaced(List<T> all, Predicate<T> isTheirs, boolean kept, T now) {
    Stream<T> put = kept ? Stream.of(now) : Stream.empty();
    int at = all.stream().filter(isTheirs).findFirst().map(all::indexOf).orElse(all.size());
    return Stream.of(all.stream().limit(at), put, all.stream().skip(at).filter(isTheirs.negate()))
        .flatMap(each -> each)
        .toList();
  }

  // As the decision changes.

  /// The same where something else is chosen after the same round. Whoever went along did so with
  /// what was chosen before; whoever could live with this one still can.
  ///
  /// @param from what was chosen before; null where nothing was
  /// @param asked who judged in that round
  Voices turning(@Nullable Integer from, @Nullable Integer to, int round, Predicate<String> asked) {
    Predicate<Along> isLeft = each -> from != null && asked.test(each.who());
    Predicate<Earlier> isBack =
        each ->
            to != null && Stance.along(to, round).equals(each.stance()) && asked.test(each.who());
    return new Voices(
        dissents,
        Stream.concat(
                along.stream().filter(isLeft.negate()),
                earlier.stream().filter(isBack).map(Earlier::asAlong))
            .toList(),
        Stream.concat(
                earlier.stream().filter(isBack.negate()),
                along.stream()
                    .filter(isLeft)
                    .map(each -> Earlier.of(each, Stance.along(from, round))))
            .distinct()
            .toList());
  }

  /// The same, ready to be put in: without those of whom it is only known how they voted, and with
  /// the reasons of who has it as they judged or goes along. These speak again where something else
  /// is chosen.
  ///
  /// @param round after which it was decided
  Voices ready(Predicate<String> agrees, int round) {
    Set<String> reasoned = reasoned().stream().map(Dissent::who).collect(Collectors.toSet());
    List<Earlier> back =
        earlier.reversed().stream()
            .filter(Earlier::isAgainst)
            .filter(each -> each.stance() != null && each.stance().round() == round)
            .filter(each -> agrees.test(each.who()) || goesAlong(each.who()))
            .filter(each -> reasoned.add(each.who()))
            .toList();
    return new Voices(
        Stream.concat(reasoned().stream(), back.stream().map(Earlier::asDissent)).toList(),
        along,
        earlier.stream().filter(each -> !back.contains(each)).toList());
  }

  /// As they stand towards another decision: nobody goes along with that unasked. Reasons stay
  /// ready; all other words are kept and speak against nothing.
  ///
  /// @param to what they said it to; null where nothing was chosen
  Voices askedAnew(@Nullable Integer to, int round) {
    Stance stance = to == null ? null : Stance.along(to, round);
    return new Voices(
            reasoned(), List.of(), earlier.stream().filter(each -> !each.isTick()).toList())
        .keeping(
            along.stream()
                .filter(each -> !each.words().isBlank())
                .map(each -> Earlier.of(each, stance)));
  }

  /// The same with words that were said before, where they stand on neither side of it.
  Voices keeping(Stream<Earlier> words) {
    return new Voices(
        dissents,
        along,
        Stream.concat(earlier.stream(), words).filter(this::isAside).distinct().toList());
  }

  private boolean isAside(Earlier said) {
    return said.isAlong()
        || !said.words().isBlank() && sides().noneMatch(said.withoutStance()::equals);
  }

  /// Those of them that are not recorded.
  Voices without(Voices recorded) {
    List<Earlier> said = recorded.words().toList();
    return new Voices(
        dissents.stream()
            .filter(each -> !recorded.dissents.contains(each) && !recorded.wasAgainst(each))
            .toList(),
        along.stream().filter(each -> !recorded.along.contains(each)).toList(),
        earlier.stream().filter(each -> !said.contains(each.withoutStance())).toList());
  }

  private boolean wasAgainst(Dissent said) {
    return earlier.stream()
        .anyMatch(each -> each.isAgainst() && each.withoutStance().equals(Earlier.of(said, null)));
  }

  /// The same without reasons of those who go along or agree. Words that stand on no side then are
  /// kept without one.
  Voices withoutDissentOf(Predicate<String> agrees) {
    Predicate<Dissent> isNone = each -> goesAlong(each.who()) || agrees.test(each.who());
    return new Voices(dissents.stream().filter(isNone.negate()).toList(), along, earlier)
        .keeping(dissents.stream().filter(isNone).map(each -> Earlier.of(each, null)));
  }

  /// The same without blanks around their words, in the order of their names, and without ticks for
  /// something else.
  Voices stripped() {
    return new Voices(
        dissents.stream()
            .map(each -> new Dissent(each.who(), each.view(), each.reason().strip()))
            .sorted(Comparator.comparing(Dissent::who))
            .toList(),
        along.stream()
            .map(each -> new Along(each.who(), each.view(), each.words().strip()))
            .sorted(Comparator.comparing(Along::who))
            .toList(),
        earlier.stream()
            .filter(each -> !each.isTick())
            .sorted(
                Comparator.comparing(Earlier::who)
                    .thenComparing(Earlier::words)
                    .thenComparing(each -> String.valueOf(each.stance())))
            .toList());
  }

  /// All that was said, without a side.
  private Stream<Earlier> words() {
    return Stream.concat(earlier.stream().map(Earlier::withoutStance), sides());
  }

  private Stream<Earlier> sides() {
    return Stream.concat(
        dissents.stream().map(each -> Earlier.of(each, null)),
        along.stream().map(each -> Earlier.of(each, null)));
  }

  Stream<String> texts() {
    return words().flatMap(each -> Stream.of(each.who(), each.view(), each.words()));
  }
}
