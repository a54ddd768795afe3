package org.soundings.assessment.profile;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the team rates the factors that make questions more or less urgent.
///
/// @param ratings rating by factor id; a missing factor was skipped
public record Context(Map<String, Rating> ratings) {

  public static final Context EMPTY = new Context(Map.of());

  public Context {
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
  }

  /// @param level null if there is only a reason; it has no weight then
  /// @param reason in the team's words, or ""
  public record Rating(@Nullable Level level, String reason) {}

  public enum Level {
    LOW(mark("low")),
    MEDIUM(mark("medium")),
    HIGH(mark("high")),
    /// A normal choice. It becomes an open question.
    NOT_KNOWN(mark("unknown"));

    private final String words;

    Level(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  public Optional<Rating> rating(String factor) {
    return Optional.ofNullable(ratings.get(factor));
  }

  /// The level of a factor, empty if the factor was skipped or has only a reason yet.
  public Optional<Level> level(String factor) {
    return rating(factor).map(Rating::level);
  }

  public Context with(String factor, Rating rating) {
    var changed = new LinkedHashMap<>(ratings);
    changed.put(factor, rating);
    return new Context(changed);
  }

  public Context without(String factor) {
    var changed = new LinkedHashMap<>(ratings);
    changed.remove(factor);
    return new Context(changed);
  }
}
