package org.soundings.app.redaction;

import java.util.Set;
import java.util.function.Consumer;
import org.soundings.report.RedactionNotes.Kind;

/// Replaces names and addresses in free text: first addresses, which are found by their form, then
/// everything on the list.
final class ProseRedaction {

  private final Set<Kind> kinds;
  private final RedactionList list;
  private final Addresses addresses;

  ProseRedaction(Set<Kind> kinds, RedactionList list, Addresses addresses) {
    this.kinds = kinds;
    this.list = list;
    this.addresses = addresses;
  }

  /// The replacement for a person is a role as typed, which can itself contain a name or an
  /// address.
  Redaction cleaned(Redaction person) {
    return person.withStandIn(redacted(person.standIn(), _ -> {}));
  }

  /// @param found receives the kind of each replacement
  String redacted(String text, Consumer<Kind> found) {
    String left = text;
    if (kinds.contains(Kind.ADDRESSES)) {
      left = addresses.withoutAddresses(left, () -> found.accept(Kind.ADDRESSES));
    }
    if (kinds.contains(Kind.FILES)) {
      left = Addresses.withoutUsersPaths(left, () -> found.accept(Kind.FILES));
    }
    return list.replaced(
        left,
        (redaction, words) -> {
          found.accept(redaction.kind());
          return redaction.kind() == Kind.ADDRESSES
              ? addresses.numbered(words)
              : redaction.standIn();
        });
  }
}
