package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// Reads the file with the chapters of a book.
final class BookReader {

  private BookReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    reading.books.add(
        new Book(
            file.requiredText("title"),
            file.requiredText("author"),
            file.text("publisher"),
            file.each("editions", BookReader::edition)));
  }

  private static Book.Edition edition(ContentMapping entry) {
    String id = entry.requiredText("id");
    return new Book.Edition(
        id,
        entry.integer("number").orElse(1),
        entry.text("subtitle"),
        entry.text("published"),
        entry.text("isbn"),
        entry.text("url"),
        entry.prose("verification"),
        entry.each("chapters", chapter -> chapter(chapter, id)));
  }

  private static Book.@Nullable Chapter chapter(ContentMapping entry, String edition) {
    int number = entry.integer("number").orElse(0);
    String title = entry.requiredText("title");
    List<String> sections = entry.texts("sections");
    boolean verified = !entry.bool("unverified");
    String titleKnownFrom = entry.text("title_known_from");
    var continues = continues(entry);
    String name = edition + ":" + number;
    if (number < 1 || !entry.reading().define(Kind.CHAPTER, name, entry.where("number"))) {
      return null;
    }
    sections.forEach(
        section ->
            entry
                .reading()
                .define(Kind.BOOK_SECTION, name + ":" + section, entry.where("sections")));
    return new Book.Chapter(number, title, sections, verified, titleKnownFrom, continues);
  }

  private static List<Integer> continues(ContentMapping entry) {
    var numbers = new ArrayList<Integer>();
    for (String text : entry.texts("continues")) {
      if (text.matches("\\d{1,3}")) {
        numbers.add(Integer.valueOf(text));
      } else {
        entry
            .reading()
            .error(
                entry.where("continues"),
                tr("\"%s\" is not a chapter number.", text),
                tr("Use numbers, such as [6]."));
      }
    }
    return numbers;
  }
}
