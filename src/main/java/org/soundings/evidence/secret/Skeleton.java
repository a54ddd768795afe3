package org.soundings.evidence.secret;

import java.util.List;
import org.soundings.yaml.foreign.PartHandler;
import org.soundings.yaml.foreign.Written;

/// The part of a structured text that masking must not change: its tree of names, the lengths of
/// its lists, and every value that was not masked. It is kept as one number.
final class Skeleton implements PartHandler {

  private static final long PRIME = 1_099_511_628_211L;

  private final List<SecretPlace> masked;
  private int next;
  private long shift;
  private long sum;

  /// @param masked what is or was replaced in this text, in order
  /// @param isCopy whether it is already replaced
  Skeleton(List<SecretPlace> masked, boolean isCopy) {
    this.masked = masked;
    this.isCopy = isCopy;
  }

  private final boolean isCopy;

  long sum() {
    return sum;
  }

  private void add(char kind, String text) {
    sum = (sum * PRIME + kind) * PRIME + text.hashCode();
  }

  @Override
  public void openMapping() {
    add('{', "");
  }

  @Override
  public void openList() {
    add('[', "");
  }

  @Override
  public void close() {
    add('}', "");
  }

  @Override
  public void name(Written name) {
    add(':', name.start() < 0 ? name.raw() : unmasked(name));
  }

  @Override
  public void text(Written text) {
    add('"', unmasked(text));
  }

  @Override
  public void other(String written) {
    add('0', written);
  }

  @Override
  public void comment(Written text) {
    unmasked(text);
  }

  /// The text without its masked parts.
  private String unmasked(Written text) {
    var left = new StringBuilder();
    int at = 0;
    while (next < masked.size() && start() < text.end()) {
      SecretPlace place = masked.get(next);
      int from = (int) (start() - text.start());
      int length = isCopy ? place.mask().length() : (int) (place.end() - place.start());
      if (from < at || from + length > text.raw().length()) {
        return "?" + left;
      }
      left.append(text.raw(), at, from);
      at = from + length;
      shift += place.mask().length() - (place.end() - place.start());
      next++;
    }
    return at == 0 ? text.raw() : left.append(text.raw(), at, text.raw().length()).toString();
  }

  private long start() {
    return masked.get(next).start() + (isCopy ? shift : 0);
  }
}
