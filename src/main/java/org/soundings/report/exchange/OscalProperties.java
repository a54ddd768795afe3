package org.soundings.report.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.profile.Context;
import org.soundings.yaml.JsonObject;

/// The properties of an OSCAL object, in a namespace of the program. A property without a value is
/// omitted.
final class OscalProperties {

  private final List<JsonObject> properties = new ArrayList<>();

  static OscalProperties of() {
    return new OscalProperties();
  }

  /// The facts of an action for which the format has no other place.
  static OscalProperties of(Action action) {
    OscalProperties properties =
        of().add("status", action.status().words())
            .add("owner", action.owner())
            .add("due", action.due())
            .add("effort", action.effort());
    action.questions().forEach(question -> properties.add("question", question));
    return properties;
  }

  OscalProperties add(String name, String value) {
    return add(name, value, "");
  }

  OscalProperties add(String name, @Nullable LocalDate date) {
    return date == null ? this : add(name, date.toString());
  }

  /// @param remarks Markdown, "" for none
  OscalProperties add(String name, String value, String remarks) {
    if (!value.isBlank() || !remarks.isBlank()) {
      properties.add(Oscal.property(name, value, remarks));
    }
    return this;
  }

  /// Each context factor with its rating and the reason.
  OscalProperties add(Context context) {
    context
        .ratings()
        .forEach(
            (factor, rating) ->
                properties.add(
                    Oscal.property(
                            "context",
                            rating.level() == null ? "not rated" : rating.level().words(),
                            rating.reason())
                        .put("class", Oscal.token(factor))));
    return this;
  }

  List<JsonObject> list() {
    return properties;
  }
}
