package org.soundings.app.redaction;

import java.util.Set;
import java.util.function.Consumer;
import org.soundings.report.Removed.Kind;

/// Replaces names and addresses in what people wrote: first what is known by its form, then all
/// that is on the list.
final class ProseRedaction {

  private final Set<Kind> kinds;
  private final RedactionList list;
  private final Addresses addresses;

  ProseRedaction(Set<Kind> kinds, RedactionList list, Addresses addresses) {
    this.kinds = kinds;
    this.list = list;
    this.addresses = addresses;
  }

  /// What stands in for a person is a role as it was typed, which may name somebody or something.
  Redaction cleaned(Redaction person) {
    return person.withStandIn(redacted(person.standIn(), _ -> {}));
  }

  /// @param found told of the kind of each thing that is replaced
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
