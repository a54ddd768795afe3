package org.soundings.assessment.system;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.base.Withers;

/// A flow of data from one component or actor to another.
///
/// @param id lower-case words joined by hyphens, which never changes
/// @param number for people and paper; never reused
/// @param from the id of the component or actor that starts it
/// @param to the id of the component or actor that receives it
/// @param data the data that flow, a few words
/// @param protocol such as `HTTPS 8443`, or ""
/// @param authentication how the client authenticates, or ""
/// @param origin where it was read, or "" if a person typed it
@Withers
public record DataFlow(
    String id,
    int number,
    String from,
    String to,
    String data,
    String protocol,
    String authentication,
    Encryption encryption,
    String origin)
    implements DataFlowBuilder.With {

  public DataFlow {
    SystemModel.requireId(id);
  }

  public static DataFlow begin(String id, int number, String from, String to) {
    return new DataFlow(id, number, from, to, "", "", "", Encryption.NOT_KNOWN, "");
  }

  /// Whether the data can be read in transit.
  public enum Encryption {
    ENCRYPTED(mark("encrypted")),
    NOT_ENCRYPTED(mark("not encrypted")),
    /// A normal choice, displayed like any other.
    NOT_KNOWN(mark("unknown"));

    private final String words;

    Encryption(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  public DataFlow withEnds(String newFrom, String newTo) {
    return new DataFlow(
        id, number, newFrom, newTo, data, protocol, authentication, encryption, origin);
  }
}
