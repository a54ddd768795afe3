package org.soundings.assessment.system;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import org.soundings.assessment.profile.Context;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;
import org.soundings.pack.Layer;

/// A part of the system that threats can be about.
///
/// @param id lower-case words joined by hyphens, which never changes
/// @param number for people and paper, such as 8 for `C-08`; never reused
/// @param zone the id of its trust zone, or ""
/// @param context factors with other values for this component than for the whole system
/// @param threats ids of the threat templates that the team assigned to this component
/// @param origin the evidence it was read from, such as `E-004 Deployment shop/web`, or "" if a
///   person typed it
@Withers
public record Component(
    String id,
    int number,
    String name,
    Kind kind,
    String zone,
    Details details,
    Context context,
    List<String> threats,
    String origin)
    implements ComponentBuilder.With {

  public Component {
    SystemModel.requireEndId(id);
    threats = List.copyOf(threats);
  }

  public static Component begin(String id, int number, String name, Kind kind) {
    return new Component(id, number, name, kind, "", Details.NONE, Context.EMPTY, List.of(), "");
  }

  /// Further facts about a component.
  ///
  /// @param description what it does, Markdown
  /// @param technology such as `Spring Boot 4, Java 25`, or ""
  /// @param image the image it runs, or its name in a registry, or ""
  /// @param data which data it holds or handles, or ""
  @Withers
  public record Details(String description, String technology, String image, String data)
      implements ComponentDetailsBuilder.With, FieldGroup {

    public static final Details NONE = new Details("", "", "", "");
  }

  public String description() {
    return details.description();
  }

  public String technology() {
    return details.technology();
  }

  public String image() {
    return details.image();
  }

  public String data() {
    return details.data();
  }

  public Component withDescription(String text) {
    return withDetails(details.withDescription(text));
  }

  public Component withTechnology(String text) {
    return withDetails(details.withTechnology(text));
  }

  public Component withImage(String text) {
    return withDetails(details.withImage(text));
  }

  public Component withData(String text) {
    return withDetails(details.withData(text));
  }

  /// `C-08`.
  public String label() {
    return String.format(Locale.ROOT, "C-%02d", number);
  }

  /// The kind of a component.
  public enum Kind {
    WORKLOAD(mark("workload"), Layer.CONTAINER),
    GATEWAY(mark("gateway"), Layer.ORCHESTRATOR),
    DATA_STORE(mark("data store"), Layer.CONTAINER),
    SECRET(mark("secret"), Layer.ORCHESTRATOR),
    IMAGE(mark("image"), Layer.IMAGE),
    REGISTRY(mark("registry"), Layer.PIPELINE),
    PIPELINE(mark("pipeline"), Layer.PIPELINE),
    ORCHESTRATOR(mark("orchestrator"), Layer.ORCHESTRATOR),
    HOST(mark("host"), Layer.KERNEL),
    EXTERNAL(mark("external system"), Layer.ORCHESTRATOR),
    PEOPLE(mark("people"), Layer.PEOPLE);

    private final String words;
    private final Layer layer;

    Kind(String words, Layer layer) {
      this.words = words;
      this.layer = layer;
    }

    public String words() {
      return tr(words);
    }

    /// The layer of the container stack that it belongs to.
    public Layer layer() {
      return layer;
    }
  }
}
