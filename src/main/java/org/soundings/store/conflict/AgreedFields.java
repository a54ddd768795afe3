package org.soundings.store.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.store.history.FieldValues;

/// The fields in which ours says what theirs says, such as what was put together from both. Nobody
/// takes anything away there: whoever keeps ours says nothing of them.
///
/// @param theirs what is said in them, "" where a field is not there
public record AgreedFields(Map<String, String> theirs) {

  public static final AgreedFields NONE = new AgreedFields(Map.of());

  public AgreedFields {
    theirs = Map.copyOf(theirs);
  }

  /// @param theirs all of theirs
  public static AgreedFields of(ConflictCopy copy, Map<String, String> theirs) {
    return copy.base()
        .tree()
        .map(base -> Versions.of(FieldValues.of(base), copy, theirs).agreed())
        .orElse(NONE);
  }

  /// Some version of ours, with what theirs says in these fields.
  public Map<String, String> in(Map<String, String> ours) {
    var fields = new LinkedHashMap<>(ours);
    theirs.forEach(
        (field, said) -> {
          if (said.isEmpty()) {
            fields.remove(field);
          } else {
            fields.put(field, said);
          }
        });
    return fields;
  }

  /// All that was said of one file.
  ///
  /// @param known what the history has of ours
  /// @param written what was written of ours since, one after another
  private record Versions(
      Map<String, String> base,
      Map<String, String> known,
      List<Map<String, String>> written,
      Map<String, String> ours,
      Map<String, String> theirs) {

    static Versions of(Map<String, String> base, ConflictCopy copy, Map<String, String> theirs) {
      return new Versions(
          base,
          FieldValues.of(copy.known()),
          copy.unnoted().stream().map(each -> FieldValues.of(each.tree())).toList(),
          FieldValues.of(copy.ours().tree()),
          theirs);
    }

    AgreedFields agreed() {
      return new AgreedFields(
          Stream.of(base, ours, theirs)
              .flatMap(each -> each.keySet().stream())
              .distinct()
              .filter(this::isAgreed)
              .collect(Collectors.toMap(field -> field, field -> said(theirs, field))));
    }

    /// Where the history has something else of ours last, it is to say what became of that; and
    /// other words that were written since stand nowhere else.
    private boolean isAgreed(String field) {
      String before = said(base, field);
      String now = said(theirs, field);
      return said(ours, field).equals(now)
          && said(known, field).equals(before)
          && written.stream()
              .map(each -> said(each, field))
              .allMatch(List.of("", before, now)::contains);
    }

    private static String said(Map<String, String> version, String field) {
      return version.getOrDefault(field, "");
    }
  }
}
