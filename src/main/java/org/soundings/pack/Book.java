package org.soundings.pack;

import java.util.List;
import java.util.Optional;

/// The book that questions and concepts refer to. Its titles are references. None of its sentences
/// is used.
public record Book(String title, String author, String publisher, List<Edition> editions) {

  public Book {
    editions = List.copyOf(editions);
  }

  /// One edition.
  ///
  /// @param id `ed1` or `ed2`, as in [Question.BookReference]
  /// @param published year or month, such as `2020-04`
  /// @param verification how its titles were checked, and what was not
  public record Edition(
      String id,
      int number,
      String subtitle,
      String published,
      String isbn,
      String url,
      String verification,
      List<Chapter> chapters) {

    public Edition {
      chapters = List.copyOf(chapters);
    }

    public Optional<Chapter> chapter(int wanted) {
      return chapters.stream().filter(chapter -> chapter.number() == wanted).findFirst();
    }
  }

  /// One chapter.
  ///
  /// @param sections titles in order; empty if they are not known
  /// @param verified false if the title itself is only second-hand
  /// @param titleKnownFrom the source of the title, or ""
  /// @param continues the chapters of the previous edition that it grew out of
  public record Chapter(
      int number,
      String title,
      List<String> sections,
      boolean verified,
      String titleKnownFrom,
      List<Integer> continues) {

    public Chapter {
      sections = List.copyOf(sections);
      continues = List.copyOf(continues);
    }
  }

  public Optional<Edition> edition(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }
}
