package org.soundings.assessment.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.assessment.Answer.Dissent;

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

  /// Words that were said to another decision, or by somebody who has it now as they judged. They
  /// take no side to what is decided.
  ///
  /// @param who a role or a name
  /// @param view what they judged then, a few words such as a standing
  /// @param words never blank
  public record Earlier(String who, String view, String words) {

    static Earlier of(Dissent said) {
      return new Earlier(said.who(), said.view(), said.reason());
    }

    static Earlier of(Along said) {
      return new Earlier(said.who(), said.view(), said.words());
    }
  }

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
            .filter(each -> ready.isBlank() && each.who().equals(who) && each.view().equals(view))
            .findFirst();
    String words = before.map(Earlier::words).orElse(ready);
    return new Voices(
        dissents,
        Stream.concat(along.stream(), Stream.of(new Along(who, view, words))).toList(),
        earlier.stream().filter(each -> before.filter(each::equals).isEmpty()).toList());
  }

  private Voices leaving(String who) {
    var staying =
        new Voices(dissents, along.stream().filter(each -> !each.who().equals(who)).toList());
    return new Voices(dissents, staying.along, staying.kept(words()));
  }

  /// Where one of them stood before stands the new one; else it comes last.
  private static <T> List<T> replaced(List<T> all, Predicate<T> isTheirs, boolean kept, T now) {
    Stream<T> put = kept ? Stream.of(now) : Stream.empty();
    int at = all.stream().filter(isTheirs).findFirst().map(all::indexOf).orElse(all.size());
    return Stream.of(all.stream().limit(at), put, all.stream().skip(at).filter(isTheirs.negate()))
        .flatMap(each -> each)
        .toList();
  }

  /// As they stand towards another decision: nobody goes along with that unasked. Reasons stay
  /// ready; all other words are kept and speak against nothing.
  ///
  /// @param said all words that were put in
  Voices askedAnew(Stream<Earlier> said) {
    var ready = new Voices(reasoned(), List.of());
    return new Voices(ready.dissents, List.of(), ready.kept(said));
  }

  Voices withAlong(List<Along> others) {
    return new Voices(dissents, others, earlier);
  }

  /// All that was said, without a side.
  Stream<Earlier> words() {
    return Stream.of(
            earlier.stream(), dissents.stream().map(Earlier::of), along.stream().map(Earlier::of))
        .flatMap(each -> each);
  }

  /// Words that stand on neither side of these.
  List<Earlier> kept(Stream<Earlier> words) {
    return words
        .map(each -> new Earlier(each.who(), each.view(), each.words().strip()))
        .filter(each -> !each.words().isEmpty() && !wordsOfBoth(each.who()).contains(each.words()))
        .distinct()
        .toList();
  }

  private List<String> wordsOfBoth(String who) {
    return Stream.concat(dissents.stream().map(Earlier::of), along.stream().map(Earlier::of))
        .filter(each -> each.who().equals(who))
        .map(each -> each.words().strip())
        .toList();
  }

  /// Those of them that are not recorded.
  Voices without(Voices recorded) {
    List<Earlier> said = recorded.words().toList();
    return new Voices(
        dissents.stream().filter(each -> !recorded.dissents.contains(each)).toList(),
        along.stream().filter(each -> !recorded.along.contains(each)).toList(),
        earlier.stream().filter(each -> !said.contains(each)).toList());
  }

  /// The same without reasons of those who go along or agree. Words that stand on no side then are
  /// kept without one.
  Voices withoutDissentOf(Predicate<String> agrees) {
    var sided =
        new Voices(
            dissents.stream()
                .filter(each -> !goesAlong(each.who()) && !agrees.test(each.who()))
                .toList(),
            along);
    return new Voices(sided.dissents, along, sided.kept(words()));
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
            .sorted(Comparator.comparing(Earlier::who).thenComparing(Earlier::words))
            .toList());
  }

  Stream<String> texts() {
    return words().flatMap(each -> Stream.of(each.who(), each.view(), each.words()));
  }
}
