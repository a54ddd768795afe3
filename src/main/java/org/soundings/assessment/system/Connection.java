package org.soundings.assessment.system;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.base.Withers;

/// Something that flows from one component or actor to another.
///
/// @param id lower-case words joined by hyphens, chosen once
/// @param number for people and paper; never reused
/// @param from the id of the component or actor that begins it
/// @param to the id of the component or actor that it reaches
/// @param data what flows, a few words
/// @param protocol such as `HTTPS 8443`, or ""
/// @param authentication how the one who begins shows who it is, or ""
/// @param origin where it was read, or "" where a person typed it
@Withers
public record Connection(
    String id,
    int number,
    String from,
    String to,
    String data,
    String protocol,
    String authentication,
    Encryption encryption,
    String origin)
    implements ConnectionBuilder.With {

  public Connection {
    SystemPicture.requireId(id);
  }

  public static Connection begin(String id, int number, String from, String to) {
    return new Connection(id, number, from, to, "", "", "", Encryption.NOT_KNOWN, "");
  }

  /// Whether others on the way can read what flows.
  public enum Encryption {
    ENCRYPTED(mark("encrypted")),
    NOT_ENCRYPTED(mark("not encrypted")),
    /// A normal choice, shown as it is.
    NOT_KNOWN(mark("not known"));

    private final String words;

    Encryption(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  public Connection withEnds(String newFrom, String newTo) {
    return new Connection(
        id, number, newFrom, newTo, data, protocol, authentication, encryption, origin);
  }
}
