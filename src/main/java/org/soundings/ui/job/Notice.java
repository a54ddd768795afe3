package org.soundings.ui.job;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.ErrorCode;
import org.soundings.app.ErrorDetail;
import org.soundings.base.Problem;

/// A notice: what happened, and below it what is safe and what to do.
///
/// @param detail one or two sentences, or ""
/// @param code the code of an error, "" for news
/// @param technical data for finding the cause, which is only copied, or ""
/// @param offer an available action
public record Notice(
    Kind kind, String text, String detail, String code, String technical, Optional<Offer> offer) {

  /// How it is shown, and whether it closes automatically.
  public enum Kind {
    /// Closes automatically after a while.
    NEWS,
    /// Stays until the user closes it.
    TROUBLE
  }

  /// A button.
  ///
  /// @param isAll whether the notice exists only for this button, so that without it nothing is
  ///   left to read
  public record Offer(String name, Runnable action, boolean isAll) {}

  public static Notice news(String text) {
    return new Notice(Kind.NEWS, text, "", "", "", Optional.empty());
  }

  public static Notice trouble(ErrorCode code, String text, String detail) {
    return trouble(code.code(), text, detail);
  }

  /// A failed job, with its code and the data for finding the cause.
  public static Notice failure(Throwable failure, String text, String detail) {
    return trouble(ErrorCode.of(failure), text, detail).causedBy(failure);
  }

  /// An internal error, with its code and the data for finding the cause.
  public static Notice error(Throwable error, String text, String detail) {
    return trouble(ErrorCode.ofError(error), text, detail).causedBy(error);
  }

  private static Notice trouble(String code, String text, String detail) {
    return new Notice(Kind.TROUBLE, text, detail, code, "", Optional.empty());
  }

  /// The same, with the data for finding the cause.
  public Notice causedBy(Throwable failure) {
    return new Notice(kind, text, detail, code, ErrorDetail.of(failure), offer);
  }

  /// The same, with the place in a file.
  public Notice about(Problem problem) {
    String place = "%s:%d:%d".formatted(problem.file(), problem.line(), problem.column());
    return new Notice(kind, text, detail, code, place, offer);
  }

  /// Offers an action in addition to its text.
  public Notice offering(String name, Runnable action) {
    return with(Optional.of(new Offer(name, action, false)));
  }

  /// Exists only to offer an action.
  public Notice toOffer(String name, Runnable action) {
    return with(Optional.of(new Offer(name, action, true)));
  }

  /// Whether one of the two is enough to read. Two errors can have the same text, and so can two
  /// files with the same problem.
  boolean saysTheSameAs(Notice other) {
    return withoutOffer().equals(other.withoutOffer());
  }

  /// Whether nothing is lost if the user does not read it: news without an action.
  boolean givesWay() {
    return kind == Kind.NEWS && offer.isEmpty();
  }

  /// The same text without the button.
  Notice withoutOffer() {
    return with(Optional.empty());
  }

  private Notice with(Optional<Offer> newOffer) {
    return new Notice(kind, text, detail, code, technical, newOffer);
  }

  /// All of it, as text to pass on.
  ///
  /// @param program its name and version
  public String copied(String program) {
    return Stream.of(code, text, detail, program, technical)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
