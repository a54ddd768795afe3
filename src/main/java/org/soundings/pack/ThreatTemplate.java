package org.soundings.pack;

import java.util.List;
import org.soundings.base.Withers;

/// A threat to any system of this kind. [org.soundings.threat] applies it to one assessment.
///
/// @param number its number in labels such as `T-014`, which never changes; 0 if its file has none
/// @param layer its origin layer
/// @param initial likelihood and impact without context and controls
/// @param raisedBy context factors that raise likelihood or impact, and why
/// @param reducedBy questions whose answers can reduce likelihood or impact
/// @param mitigatedBy ids of concepts that mitigate it
/// @param mitigations what a team can do about it, the most useful first
@Withers
public record ThreatTemplate(
    String id,
    int number,
    String title,
    Layer layer,
    Attack attack,
    Harm harm,
    Start initial,
    List<ContextRaise> raisedBy,
    List<Lowering> reducedBy,
    List<String> examples,
    List<String> mitigatedBy,
    List<Mitigation> mitigations)
    implements ThreatTemplateBuilder.With {

  public ThreatTemplate {
    raisedBy = List.copyOf(raisedBy);
    reducedBy = List.copyOf(reducedBy);
    examples = List.copyOf(examples);
    mitigatedBy = List.copyOf(mitigatedBy);
    mitigations = List.copyOf(mitigations);
  }

  /// How the attack works.
  ///
  /// @param vectors ids of attack vectors
  /// @param scenario what happens, two or three sentences
  /// @param stride STRIDE categories, the main one first
  /// @param techniques its techniques in ATT&CK and other catalogues
  /// @param positions ids of attacker positions
  /// @param gains ids of the attacker positions that the attacker holds afterwards
  /// @param reaches ids of the kinds of assets that the attacker then controls
  /// @param precondition what must be true first
  public record Attack(
      List<String> vectors,
      String scenario,
      List<String> stride,
      List<Technique> techniques,
      List<String> positions,
      List<String> gains,
      List<String> reaches,
      String precondition) {

    public Attack {
      vectors = List.copyOf(vectors);
      stride = List.copyOf(stride);
      techniques = List.copyOf(techniques);
      positions = List.copyOf(positions);
      gains = List.copyOf(gains);
      reaches = List.copyOf(reaches);
    }

    /// An attack with only a scenario.
    public static Attack said(String scenario) {
      return new Attack(
          List.of(), scenario, List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }
  }

  /// The consequence.
  ///
  /// @param assets ids of the affected kinds of assets
  /// @param impact the consequence in words
  public record Harm(List<String> assets, String impact) {

    public Harm {
      assets = List.copyOf(assets);
    }
  }

  /// The inherent likelihood and impact.
  public record Start(Likelihood likelihood, Impact impact) {}

  /// A threat that nothing raises or reduces yet.
  public static ThreatTemplate begin(
      String id, String title, Layer layer, Attack attack, Harm harm, Start start) {
    return new ThreatTemplate(
        id, 0, title, layer, attack, harm, start, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  public List<String> attackVectors() {
    return attack.vectors();
  }

  public String scenario() {
    return attack.scenario();
  }

  public List<String> stride() {
    return attack.stride();
  }

  public List<Technique> techniques() {
    return attack.techniques();
  }

  public List<String> positions() {
    return attack.positions();
  }

  public List<String> gains() {
    return attack.gains();
  }

  public List<String> reaches() {
    return attack.reaches();
  }

  public String precondition() {
    return attack.precondition();
  }

  public List<String> assets() {
    return harm.assets();
  }

  public String impact() {
    return harm.impact();
  }

  public Likelihood likelihood() {
    return initial.likelihood();
  }

  public Impact severity() {
    return initial.impact();
  }

  /// A technique in a public catalogue.
  ///
  /// @param catalogue the catalogue with its version, such as `ATT&CK v19.2`
  /// @param note for example the id since a later version, or ""
  public record Technique(String catalogue, String id, String name, String note) {}

  /// A recommendation.
  ///
  /// @param title what to do, such as "Enforce the restricted level in all namespaces"
  /// @param who the role that does it: developer, operator or security
  /// @param effort the working time of people, such as "3 days", or ""
  /// @param question the question whose answer it improves
  /// @param reference the address of a public document, or ""
  public record Mitigation(
      String title, String who, String effort, String question, String reference) {}

  /// A context factor that raises likelihood or impact by one step if it is high.
  public record ContextRaise(String factor, Dimension dimension, String why) {}

  /// A question whose answer reduces likelihood or impact by one step, if the control is rated
  /// effective and supported by evidence.
  ///
  /// @param isIndirect whether evidence against the answer does not show the threat itself
  public record Lowering(String question, Dimension dimension, boolean isIndirect) {

    public Lowering(String question, Dimension dimension) {
      this(question, dimension, false);
    }
  }

  /// Whether evidence against the control of a question supports this threat. It does not if the
  /// answer is about another line of defence, only limits the damage or only helps to notice the
  /// attack. For example, processes that run as root make a host mount worse, but do not show that
  /// there is one.
  public boolean isShownThrough(String question) {
    return reducedBy.stream()
        .anyMatch(
            each ->
                each.question().equals(question)
                    && each.dimension() == Dimension.LIKELIHOOD
                    && !each.isIndirect());
  }

  /// The dimension that a step changes.
  public enum Dimension {
    LIKELIHOOD,
    IMPACT
  }

  /// How probable it is, on a scale of five steps.
  public enum Likelihood {
    REMOTE,
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    EXPECTED
  }

  /// How severe it is, on a scale of five steps.
  public enum Impact {
    MINOR,
    NOTICEABLE,
    SERIOUS,
    SEVERE,
    EXISTENTIAL
  }
}
