package org.soundings.ui;

import java.util.Optional;

/// Something the program says: what happened, and below it what is safe and what to do.
///
/// @param detail one or two sentences, or ""
/// @param offer something that can be done about it
public record Notice(Kind kind, String text, String detail, Optional<Offer> offer) {

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
    return new Notice(Kind.NEWS, text, "", Optional.empty());
  }

  public static Notice trouble(String text, String detail) {
    return new Notice(Kind.TROUBLE, text, detail, Optional.empty());
  }

  /// Offers something beside what it says.
  public Notice offering(String name, Runnable action) {
    return new Notice(kind, text, detail, Optional.of(new Offer(name, action, false)));
  }

  /// Is said in order to offer something.
  public Notice toOffer(String name, Runnable action) {
    return new Notice(kind, text, detail, Optional.of(new Offer(name, action, true)));
  }

  /// Whether nothing is lost where somebody does not read it: news that offer nothing.
  boolean givesWay() {
    return kind == Kind.NEWS && offer.isEmpty();
  }

  /// The same words without the button.
  Notice withoutOffer() {
    return new Notice(kind, text, detail, Optional.empty());
  }
}
