package org.soundings.store.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.history.Signature;
import org.soundings.yaml.Node;

/// This program's version of a file that was changed outside.
///
/// @param base what both began with
/// @param by who wrote of it last, "" where nobody knows it
/// @param known what the history knows of it, from which it is to go on
/// @param unnoted what was written since and the history does not have, by one person after another
public record ConflictCopy(
    AssessmentPart ours,
    FileConflict conflict,
    Base base,
    String by,
    Node.Mapping known,
    List<Written> unnoted) {

  public ConflictCopy {
    unnoted = List.copyOf(unnoted);
  }

  /// What was written by one person in one go.
  ///
  /// @param tree all of it as it was then
  public record Written(Node.Mapping tree, Signature signature) {}

  /// What nobody knows the beginning of.
  ConflictCopy(AssessmentPart ours, FileConflict conflict) {
    this(ours, conflict, Base.UNKNOWN, "", Node.mapping().build(), List.of());
  }

  public String file() {
    return ours.path();
  }

  /// The same in another place.
  ConflictCopy at(String copy) {
    var there = new FileConflict(file(), copy, conflict.reason());
    return new ConflictCopy(ours, there, base, by, known, unnoted);
  }

  /// The same, where ours was written on.
  ConflictCopy goingOn(AssessmentPart later, FileConflict anew) {
    return new ConflictCopy(later, anew, base, by, known, unnoted);
  }

  /// Has who wrote ours to what it says now stand beside it.
  ConflictCopy writtenBy(Signature signature) {
    Node.Mapping before = unnoted.isEmpty() ? known : unnoted.getLast().tree();
    if (ours.tree().equals(before)) {
      return this;
    }
    var all = new ArrayList<>(unnoted);
    if (!all.isEmpty() && all.getLast().signature().by().equals(signature.by())) {
      all.removeLast();
    }
    all.add(new Written(ours.tree(), signature));
    return new ConflictCopy(ours, conflict, base, signature.by(), known, all);
  }

  /// The same where the history goes on from there.
  ConflictCopy told(Node.Mapping tree) {
    return new ConflictCopy(ours, conflict, base, by, tree, unnoted);
  }

  /// The same once the history has all of it.
  ConflictCopy noted() {
    Node.Mapping last = unnoted.isEmpty() ? known : unnoted.getLast().tree();
    return new ConflictCopy(ours, conflict, base, by, last, List.of());
  }

  /// A file as it was before it was changed here and by others.
  ///
  /// @param part null where it was not there, or nobody could read it
  /// @param isKnown whether that is known
  public record Base(@Nullable AssessmentPart part, boolean isKnown) {
    public static final Base UNKNOWN = new Base(null, false);

    /// All of it; empty where it is not known.
    Optional<Node.Mapping> tree() {
      Node.Mapping there = part == null ? Node.mapping().build() : part.tree();
      return isKnown ? Optional.of(there) : Optional.empty();
    }
  }
}
