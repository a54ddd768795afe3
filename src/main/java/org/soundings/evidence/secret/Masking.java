package org.soundings.evidence.secret;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;

/// Copies a file, with the same few `x` in place of each line of what looks like a secret.
///
/// In JSON, YAML and XML only values are masked, and everything else stays byte for byte. The copy
/// is read again before anything is written: if it has not the same tree, whole values are masked
/// instead, and if it has not even then, nothing is written. The size of a file does not matter: it
/// is gone through several times and never held.
public final class Masking {

  private final Source source;
  private final Searched searched;
  private final Digest came;
  private List<SecretPlace> places;

  private Masking(Source source, Searched searched, Digest came, List<SecretPlace> places) {
    this.source = source;
    this.searched = searched;
    this.came = came;
    this.places = places;
  }

  /// Where the bytes come from; they are the same each time it is opened.
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /// What was masked.
  ///
  /// @param count how many places
  /// @param first the first few of them; `line` counts from the beginning of the stream
  /// @param of the content that was gone through, as it was before; null where it could not be
  ///   read. It is written nowhere: beside all the rest of a file it would tell whoever guesses a
  ///   password that they are right
  /// @param left the content once it is masked; null where it could not be read
  public record Masked(long count, List<Secret> first, @Nullable Digest of, @Nullable Digest left) {

    /// Of what could not be read.
    public static final Masked UNSEARCHED = new Masked(0, List.of(), null, null);

    static final int KEPT = 20;

    /// Of content in which no secret can be found, such as a picture.
    public static Masked unsearched(Digest content) {
      return new Masked(0, List.of(), content, content);
    }

    public Masked {
      first = List.copyOf(first);
    }

    public boolean isEmpty() {
      return count == 0;
    }
  }

  /// Copies with secrets masked.
  ///
  /// @throws IOException if it cannot be read or written, changes meanwhile, or cannot be masked
  ///   without damage
  public static Masked copy(Source source, OutputStream out) throws IOException {
    return search(source).write(out);
  }

  /// What would be masked.
  public static Masked find(Source source) throws IOException {
    Masking masking = search(source);
    return masking.places.isEmpty()
        ? Masked.unsearched(masking.came)
        : masking.write(OutputStream.nullOutputStream());
  }

  private static Masking search(Source source) throws IOException {
    MessageDigest came = Digest.sha256();
    try (var in = new DigestInputStream(source.open(), came)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    Searched searched = Searched.of(source);
    var masking =
        new Masking(source, searched, Digest.of(came), searched.secrets(PartSearch.Extent.SECRET));
    masking.keepStructure();
    return masking;
  }

  /// Masks whole values if it takes that to keep the structure.
  private void keepStructure() throws IOException {
    if (places.isEmpty() || !searched.read(new Skeleton(List.of(), false)) || isKept()) {
      return;
    }
    places = searched.secrets(PartSearch.Extent.WHOLE_VALUE);
    if (!isKept()) {
      throw new IOException(tr("a secret in it cannot be masked without damaging the rest"));
    }
  }

  private boolean isKept() throws IOException {
    var before = new Skeleton(places, false);
    var after = new Skeleton(places, true);
    boolean read = searched.read(before) && searched.in(this::masked).read(after);
    return read && before.sum() == after.sum();
  }

  private InputStream masked() throws IOException {
    return new MaskedInput(source.open(), searched.units(), places);
  }

  private Masked write(OutputStream target) throws IOException {
    MessageDigest now = Digest.sha256();
    MessageDigest left = Digest.sha256();
    var out = new DigestOutputStream(target, left);
    try (var in = new DigestInputStream(source.open(), now);
        var copy = new MaskedInput(in, searched.units(), places)) {
      copy.transferTo(out);
    }
    if (!Digest.of(now).equals(came)) {
      throw new IOException(tr("it changed while it was read"));
    }
    return new Masked(places.size(), first(), came, Digest.of(left));
  }

  /// The first few, each with its line.
  private List<Secret> first() throws IOException {
    var first = new ArrayList<Secret>();
    int line = 1;
    long at = 0;
    try (Reader in = searched.units().reader(new java.io.BufferedInputStream(source.open()))) {
      for (SecretPlace place : places.subList(0, Math.min(places.size(), Masked.KEPT))) {
        for (; at < place.start(); at++) {
          line += in.read() == '\n' ? 1 : 0;
        }
        first.add(new Secret(place.kind(), 0, 0, 0, line));
      }
    }
    return first;
  }
}
