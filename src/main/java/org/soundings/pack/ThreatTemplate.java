package org.soundings.pack;

import java.util.List;
import org.soundings.base.Withers;

/// What could go wrong in any system of this kind; [org.soundings.threat] applies it to one
/// assessment.
///
/// @param layer the part of the stack where it starts
/// @param start likelihood and impact without context and controls
/// @param raisedBy context factors that move a start level, and why
/// @param loweredBy answers that can take a step down
/// @param mitigatedBy ids of concepts that stand against it
@Withers
public record ThreatTemplate(
    String id,
    String title,
    Layer layer,
    Attack attack,
    Harm harm,
    Start start,
    List<ContextRaise> raisedBy,
    List<Lowering> loweredBy,
    List<String> examples,
    List<String> mitigatedBy)
    implements ThreatTemplateBuilder.With {

  public ThreatTemplate {
    raisedBy = List.copyOf(raisedBy);
    loweredBy = List.copyOf(loweredBy);
    examples = List.copyOf(examples);
    mitigatedBy = List.copyOf(mitigatedBy);
  }

  /// How it happens.
  ///
  /// @param vectors ids of ways in
  /// @param scenario what happens, two or three sentences
  /// @param stride STRIDE categories; the first is the main one
  /// @param techniques ATT&CK and other catalogues' names for it
  /// @param positions ids of attacker positions from which it starts
  /// @param precondition what must be true first
  public record Attack(
      List<String> vectors,
      String scenario,
      List<String> stride,
      List<Technique> techniques,
      List<String> positions,
      String precondition) {

    public Attack {
      vectors = List.copyOf(vectors);
      stride = List.copyOf(stride);
      techniques = List.copyOf(techniques);
      positions = List.copyOf(positions);
    }

    /// An attack of which only the words are known.
    public static Attack said(String scenario) {
      return new Attack(List.of(), scenario, List.of(), List.of(), List.of(), "");
    }
  }

  /// What it does.
  ///
  /// @param assets ids of asset kinds it touches
  /// @param impact what it leads to, in words
  public record Harm(List<String> assets, String impact) {

    public Harm {
      assets = List.copyOf(assets);
    }
  }

  /// Where likelihood and impact start.
  public record Start(Likelihood likelihood, Impact impact) {}

  /// A threat that nothing is known to raise or lower yet.
  public static ThreatTemplate begin(
      String id, String title, Layer layer, Attack attack, Harm harm, Start start) {
    return new ThreatTemplate(
        id, title, layer, attack, harm, start, List.of(), List.of(), List.of(), List.of());
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
    return start.likelihood();
  }

  public Impact severity() {
    return start.impact();
  }

  /// A technique in a public catalogue.
  ///
  /// @param catalogue the catalogue with its version, such as `ATT&CK v18.1`
  /// @param note for example the id since a later version, or ""
  public record Technique(String catalogue, String id, String name, String note) {}

  /// A context factor that moves likelihood or impact one step up when it is high.
  public record ContextRaise(String factor, Dimension dimension, String why) {}

  /// A question whose answer, if it holds and evidence supports it, moves likelihood or impact one
  /// step down.
  public record Lowering(String question, Dimension dimension) {}

  /// Whether evidence that contradicts what a question asks for speaks for this threat. It does not
  /// where the answer only decides how bad it would be: that processes run as root makes a mount of
  /// the host worse, and says of none that it is there.
  public boolean isShownThrough(String question) {
    var moved = loweredBy.stream().filter(each -> each.question().equals(question)).toList();
    return moved.isEmpty()
        || moved.stream().anyMatch(each -> each.dimension() == Dimension.LIKELIHOOD);
  }

  /// What a step moves.
  public enum Dimension {
    LIKELIHOOD,
    IMPACT
  }

  /// How probable it is, in five described steps.
  public enum Likelihood {
    REMOTE,
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    EXPECTED
  }

  /// How bad it would be, in five described steps.
  public enum Impact {
    MINOR,
    NOTICEABLE,
    SERIOUS,
    SEVERE,
    EXISTENTIAL
  }
}
