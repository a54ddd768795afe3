package org.soundings.pack;

import java.util.List;
import java.util.Optional;

/// The book that questions and concepts refer to. Its titles are references; none of its sentences
/// is used anywhere.
public record Book(String title, String author, String publisher, List<Edition> editions) {

  public Book {
    editions = List.copyOf(editions);
  }

  /// One edition.
  ///
  /// @param id `ed1` or `ed2`, as [Question.BookReference] names it
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
  /// @param sections titles in order; empty where they are not known
  /// @param verified false where the title itself is only second-hand
  /// @param titleKnownFrom where the title was seen, or ""
  /// @param continues chapters of the edition before that it grew out of
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
