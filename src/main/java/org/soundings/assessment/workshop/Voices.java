package org.soundings.assessment.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.assessment.Answer.Dissent;

/// What those say to a decision who judged otherwise. How they voted stays as they cast it.
///
/// @param dissents who does not share it, and why where they said so
/// @param along who can live with it all the same
public record Voices(List<Dissent> dissents, List<Along> along) {

  public static final Voices NONE = new Voices(List.of(), List.of());

  public Voices {
    dissents = List.copyOf(dissents);
    along = List.copyOf(along);
  }

  /// Somebody who judged otherwise and can live with what is decided.
  ///
  /// @param who a role or a name
  /// @param view what they judged, a few words such as a standing
  /// @param words what they add, or ""
  public record Along(String who, String view, String words) {}

  /// Those who do not share it and said why.
  public List<Dissent> reasoned() {
    return dissents.stream().filter(each -> !each.reason().isBlank()).toList();
  }

  /// How many judged otherwise and said no more.
  public int silent() {
    return dissents.size() - reasoned().size();
  }

  public boolean goesAlong(String who) {
    return along.stream().anyMatch(each -> each.who().equals(who));
  }

  /// What somebody adds to their vote, or "".
  public String wordsOf(String who) {
    return Stream.concat(
            dissents.stream().filter(each -> each.who().equals(who)).map(Dissent::reason),
            along.stream().filter(each -> each.who().equals(who)).map(Along::words))
        .findFirst()
        .orElse("");
  }

  /// Takes the words of somebody in place of those from before. Whoever goes along still does.
  Voices saying(Dissent said) {
    return put(said, goesAlong(said.who()));
  }

  /// Takes somebody as one who can live with it, or as one who did not say so; their words stay.
  Voices goingAlong(String who, String view, boolean isAlong) {
    return put(new Dissent(who, view, wordsOf(who)), isAlong);
  }

  private Voices put(Dissent said, boolean isAlong) {
    boolean holdsAgainst = !isAlong && !said.reason().isBlank();
    return new Voices(
        replaced(dissents, each -> each.who().equals(said.who()), holdsAgainst, said),
        replaced(
            along,
            each -> each.who().equals(said.who()),
            isAlong,
            new Along(said.who(), said.view(), said.reason())));
  }

  /// Where one of them stood before stands the new one; else it comes last.
  private static <T> List<T> replaced(List<T> all, Predicate<T> isTheirs, boolean kept, T now) {
    Stream<T> put = kept ? Stream.of(now) : Stream.empty();
    int at = all.stream().filter(isTheirs).findFirst().map(all::indexOf).orElse(all.size());
    return Stream.of(all.stream().limit(at), put, all.stream().skip(at).filter(isTheirs.negate()))
        .flatMap(each -> each)
        .toList();
  }

  /// As they stand towards another decision: nobody goes along with that unasked. What they said
  /// stays ready.
  Voices askedAnew() {
    Stream<Dissent> added = along.stream().map(Voices::opposing);
    return new Voices(
        Stream.concat(dissents.stream(), added).filter(each -> !each.reason().isBlank()).toList(),
        List.of());
  }

  private static Dissent opposing(Along each) {
    return new Dissent(each.who(), each.view(), each.words());
  }

  /// Those of them that are recorded neither as they stand nor as they stood before it was asked
  /// anew.
  Voices without(Voices recorded) {
    return new Voices(
        dissents.stream()
            .filter(each -> !recorded.dissents.contains(each))
            .filter(each -> recorded.along.stream().map(Voices::opposing).noneMatch(each::equals))
            .toList(),
        along.stream().filter(each -> !recorded.along.contains(each)).toList());
  }

  /// Those of whom something is so.
  Voices of(Predicate<String> who) {
    return new Voices(
        dissents.stream().filter(each -> who.test(each.who())).toList(),
        along.stream().filter(each -> who.test(each.who())).toList());
  }

  Voices and(Voices others) {
    return new Voices(
        Stream.concat(dissents.stream(), others.dissents.stream()).toList(),
        Stream.concat(along.stream(), others.along.stream()).toList());
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
            .toList());
  }

  Stream<String> texts() {
    return Stream.concat(
        dissents.stream().flatMap(each -> Stream.of(each.who(), each.view(), each.reason())),
        along.stream().flatMap(each -> Stream.of(each.who(), each.view(), each.words())));
  }
}
