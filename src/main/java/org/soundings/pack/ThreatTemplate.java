package org.soundings.pack;

import java.util.List;

/// What could go wrong in any system of this kind; [org.soundings.threat] applies it to one
/// assessment.
///
/// @param layer the part of the stack where it starts
/// @param scenario what happens, two or three sentences
/// @param stride STRIDE categories; the first is the main one
/// @param techniques ATT&CK and other catalogues' names for it
/// @param positions ids of attacker positions from which it starts
/// @param precondition what must be true first
/// @param assets ids of asset kinds it touches
/// @param impact what it leads to, in words
/// @param likelihood where the likelihood starts without context and controls
/// @param severity where the impact starts without context and controls
/// @param raisedBy context factors that move a start level, and why
/// @param loweredBy answers that can take a step down
/// @param mitigatedBy ids of concepts that stand against it
public record ThreatTemplate(
    String id,
    String title,
    Layer layer,
    List<String> attackVectors,
    String scenario,
    List<String> stride,
    List<Technique> techniques,
    List<String> positions,
    String precondition,
    List<String> assets,
    String impact,
    Likelihood likelihood,
    Impact severity,
    List<ContextRaise> raisedBy,
    List<Lowering> loweredBy,
    List<String> examples,
    List<String> mitigatedBy) {

  public ThreatTemplate {
    attackVectors = List.copyOf(attackVectors);
    stride = List.copyOf(stride);
    techniques = List.copyOf(techniques);
    positions = List.copyOf(positions);
    assets = List.copyOf(assets);
    raisedBy = List.copyOf(raisedBy);
    loweredBy = List.copyOf(loweredBy);
    examples = List.copyOf(examples);
    mitigatedBy = List.copyOf(mitigatedBy);
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
