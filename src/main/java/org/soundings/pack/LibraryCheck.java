package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.Optional;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.ContentReading.Name;
import org.soundings.pack.ContentReading.Reference;
import org.soundings.yaml.Spelling;

/// Checks, after all folders are read, that every reference has a target.
final class LibraryCheck {

  private final ContentReading reading;

  private LibraryCheck(ContentReading reading) {
    this.reading = reading;
  }

  static void check(ContentReading reading) {
    var check = new LibraryCheck(reading);
    reading.references.stream().filter(check::isDangling).forEach(check::dangling);
  }

  private boolean isDangling(Reference reference) {
    Name to = reference.to();
    if (reading.isDefined(to)) {
      return false;
    }
    return switch (to.kind()) {
      // An unknown framework is reported once, not once for each of its controls.
      case CONTROL -> reading.isDefined(new Name(Kind.FRAMEWORK, before(to.id())));
      // Sections can only be checked if the book's file lists those of the chapter.
      case BOOK_SECTION ->
          reading.ids(Kind.BOOK_SECTION).stream()
              .anyMatch(known -> known.startsWith(chapter(to.id())));
      case CHAPTER -> !reading.ids(Kind.CHAPTER).isEmpty();
      default -> true;
    };
  }

  private void dangling(Reference reference) {
    Name to = reference.to();
    String shown = to.id().substring(to.id().lastIndexOf(':') + 1);
    reading.error(
        reference.at(),
        tr("The %s \"%s\" does not exist.", to.kind().words(), shown),
        nearest(to)
            .map(near -> tr("Did you mean \"%s\"? The reference is ignored.", near))
            .orElse(
                tr("Define the missing item, or remove the reference. The reference is ignored.")));
  }

  /// The most similar name. Numbers are too similar for a guess.
  private Optional<String> nearest(Name name) {
    if (name.id().indexOf(':') >= 0) {
      return Optional.empty();
    }
    return reading.ids(name.kind()).stream()
        .filter(id -> Spelling.distance(id, name.id()) <= 1 + name.id().length() / 8)
        .min(Comparator.comparingInt(id -> Spelling.distance(id, name.id())));
  }

  private static String before(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  /// `ed1:9:Some Title` as `ed1:9:`.
  private static String chapter(String id) {
    return id.substring(0, id.indexOf(':', id.indexOf(':') + 1) + 1);
  }
}
