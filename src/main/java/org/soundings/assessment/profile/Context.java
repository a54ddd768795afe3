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
/// @param ratings factor id to rating; a factor that is not there was skipped
public record Context(Map<String, Rating> ratings) {

  public static final Context EMPTY = new Context(Map.of());

  public Context {
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
  }

  /// @param level null while words were written and no level was chosen; it weighs nothing then
  /// @param reason in the team's words, "" where they gave none
  public record Rating(@Nullable Level level, String reason) {}

  public enum Level {
    LOW(mark("low")),
    MEDIUM(mark("medium")),
    HIGH(mark("high")),
    /// A normal choice: it becomes a question of its own.
    NOT_KNOWN(mark("not known"));

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

  /// The level that was chosen; empty where the factor was skipped or has only a reason yet.
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
