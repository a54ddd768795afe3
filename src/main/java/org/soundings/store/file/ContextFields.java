package org.soundings.store.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.soundings.assessment.profile.Context;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// Context factors with their levels and reasons, as in `assessment.yaml` and, for one component,
/// in `system.yaml`.
final class ContextFields {

  private ContextFields() {}

  static <R> Context field(Binding<R> file, Function<R, Context> get) {
    return file.field(
        "context",
        get,
        ContextFields::write,
        (fields, key) -> fields.fields(key).map(ContextFields::read).orElse(Context.EMPTY));
  }

  private static Node write(Context context) {
    var builder = Node.mapping();
    context
        .ratings()
        .forEach(
            (factor, rating) ->
                builder.put(
                    factor,
                    Node.mapping()
                        .text("level", rating.level() == null ? null : Fields.word(rating.level()))
                        .text("reason", rating.reason())
                        .build()));
    return builder.build();
  }

  private static Context read(Fields fields) {
    Map<String, Context.Rating> ratings = new LinkedHashMap<>();
    for (String factor : fields.keys()) {
      fields
          .fields(factor)
          .ifPresent(
              rating -> {
                boolean isRated = rating.has("level");
                var level = rating.word("level", Context.Level.class);
                String reason = rating.text("reason");
                rating.finish();
                if (level.isPresent() || (!isRated && !reason.isBlank())) {
                  ratings.put(factor, new Context.Rating(level.orElse(null), reason));
                }
              });
    }
    return new Context(ratings);
  }
}
