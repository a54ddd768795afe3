package org.soundings.assessment.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.workshop.Earlier.Stance;

/// What those say to a decision who judged otherwise. How they voted stays as they cast it. Words
/// that were said for one side never become those of the other.
///
/// @param dissents who does not share it, and why where they said so
/// @param along who can live with it all the same
/// @param earlier what was said before, so that no word is lost: to another decision, or by
///   somebody who judged again since
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

  /// What was said before, without reasons that stand on a side of these too.
  public List<Earlier> aside() {
    return earlier.stream()
        .filter(each -> each.words().isBlank() || sides().noneMatch(each::saysAs))
        .toList();
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
  ///
  /// @param to what is chosen; words that were taken back stand ready again for the same only
  Voices goingAlong(String who, String view, boolean isAlong, @Nullable Integer to) {
    if (isAlong == goesAlong(who)) {
      return this;
    }
    return isAlong ? joining(who, view, to) : leaving(who, to);
  }

  private Voices joining(String who, String view, @Nullable Integer to) {
    String ready = wordsOf(who);
    Optional<Earlier> before =
        earlier.reversed().stream()
            .filter(each -> ready.isBlank() && each.isTakenBack())
            .filter(each -> to != null && each.isTo(to))
            .filter(each -> each.who().equals(who) && each.view().equals(view))
            .findFirst();
    String words = before.map(Earlier::words).orElse(ready);
    return new Voices(
        dissents,
        Stream.concat(along.stream(), Stream.of(new Along(who, view, words))).toList(),
        earlier.stream().filter(each -> before.filter(each::equals).isEmpty()).toList());
  }

  private Voices leaving(String who, @Nullable Integer to) {
    Predicate<Along> isTheirs = each -> each.who().equals(who);
    Stream<Earlier> left =
        along.stream()
            .filter(isTheirs)
            .map(each -> Earlier.of(each, Stance.takenBack(to)))
            .filter(each -> !each.words().isEmpty())
            .filter(each -> dissents.stream().noneMatch(d -> Earlier.of(d, null).saysAs(each)));
    return new Voices(
        dissents,
        along.stream().filter(isTheirs.negate()).toList(),
        Stream.concat(earlier.stream(), left).distinct().toList());
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

  /// The same with the sides aside that some took, and without those of whom it is only known how
  /// they voted.
  ///
  /// @param to what they said it to; null where nobody knows
  /// @param round after which round
  Voices aside(Predicate<String> who, @Nullable Integer to, int round) {
    Stream<Earlier> reasons =
        reasoned().stream()
            .filter(each -> who.test(each.who()))
            .map(each -> Earlier.of(each, Stance.against(to, round)));
    Stream<Earlier> ticks =
        along.stream()
            .filter(each -> who.test(each.who()))
            .map(each -> Earlier.of(each, Stance.along(to, round)));
    return new Voices(
        reasoned().stream().filter(each -> !who.test(each.who())).toList(),
        along.stream().filter(each -> !who.test(each.who())).toList(),
        Stream.of(earlier.stream(), reasons, ticks).flatMap(each -> each).distinct().toList());
  }

  /// What is not recorded of them. Nobody speaks against what they go along with.
  ///
  /// @param isSame whether these are to the same decision
  Voices without(Voices recorded, boolean isSame) {
    List<Earlier> said = recorded.words().toList();
    Predicate<Earlier> isNew =
        each -> !each.words().isBlank() && said.stream().noneMatch(each::saysAs);
    return new Voices(
        dissents.stream()
            .filter(each -> !goesAlong(each.who()) && isNew.test(Earlier.of(each, null)))
            .toList(),
        along.stream().filter(each -> !isSame || !recorded.along.contains(each)).toList(),
        earlier.stream().filter(isNew).toList());
  }

  /// The same without blanks around their words, in the order of their names.
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
            .sorted(
                Comparator.comparing(Earlier::who)
                    .thenComparing(Earlier::words)
                    .thenComparing(each -> String.valueOf(each.stance())))
            .toList());
  }

  Voices withoutTicksElsewhere() {
    return new Voices(dissents, along, earlier.stream().filter(each -> !each.isTick()).toList());
  }

  /// All that was said, whatever it was said to.
  Stream<Earlier> words() {
    return Stream.concat(earlier.stream(), sides());
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
