package org.soundings.ui.job;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.TroubleCode;
import org.soundings.app.TroubleDetail;
import org.soundings.base.Problem;

/// Something the program says: what happened, and below it what is safe and what to do.
///
/// @param detail one or two sentences, or ""
/// @param code what trouble is known by, "" for news
/// @param technical what helps to find its cause and is only copied, or ""
/// @param offer something that can be done about it
public record Notice(
    Kind kind, String text, String detail, String code, String technical, Optional<Offer> offer) {

  /// How it is shown, and whether it goes by itself.
  public enum Kind {
    /// Goes by itself after a while.
    NEWS,
    /// Stays until somebody closes it.
    TROUBLE
  }

  /// A button.
  ///
  /// @param isAll whether the notice is said for its sake, so that nothing is left to read without
  ///   it
  public record Offer(String name, Runnable action, boolean isAll) {}

  public static Notice news(String text) {
    return new Notice(Kind.NEWS, text, "", "", "", Optional.empty());
  }

  public static Notice trouble(TroubleCode code, String text, String detail) {
    return trouble(code.code(), text, detail);
  }

  /// What kept a piece of work from succeeding, with its code and for whoever looks for the cause.
  public static Notice failure(Throwable failure, String text, String detail) {
    return trouble(TroubleCode.of(failure), text, detail).causedBy(failure);
  }

  /// A mistake of the program, with its code and for whoever looks for the cause.
  public static Notice mistake(Throwable mistake, String text, String detail) {
    return trouble(TroubleCode.ofMistake(mistake), text, detail).causedBy(mistake);
  }

  private static Notice trouble(String code, String text, String detail) {
    return new Notice(Kind.TROUBLE, text, detail, code, "", Optional.empty());
  }

  /// The same, with what caused it for whoever looks for that.
  public Notice causedBy(Throwable failure) {
    return new Notice(kind, text, detail, code, TroubleDetail.of(failure), offer);
  }

  /// The same, with the place in a file that it is about.
  public Notice about(Problem problem) {
    String place = "%s:%d:%d".formatted(problem.file(), problem.line(), problem.column());
    return new Notice(kind, text, detail, code, place, offer);
  }

  /// Offers something beside what it says.
  public Notice offering(String name, Runnable action) {
    return with(Optional.of(new Offer(name, action, false)));
  }

  /// Is said in order to offer something.
  public Notice toOffer(String name, Runnable action) {
    return with(Optional.of(new Offer(name, action, true)));
  }

  /// Whether one of the two is enough to read. Two mistakes are told by the same words, and so are
  /// two files in which the same is wrong.
  boolean saysTheSameAs(Notice other) {
    return withoutOffer().equals(other.withoutOffer());
  }

  /// Whether nothing is lost where somebody does not read it: news that offer nothing.
  boolean givesWay() {
    return kind == Kind.NEWS && offer.isEmpty();
  }

  /// The same words without the button.
  Notice withoutOffer() {
    return with(Optional.empty());
  }

  private Notice with(Optional<Offer> newOffer) {
    return new Notice(kind, text, detail, code, technical, newOffer);
  }

  /// All of it, for whoever passes it on.
  ///
  /// @param program its name and version
  public String copied(String program) {
    return Stream.of(code, text, detail, program, technical)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
