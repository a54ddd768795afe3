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
import org.soundings.base.Sha256;

/// Copies a file and replaces each line of a possible secret by the same few `x`.
///
/// In JSON, YAML and XML only values are masked, and everything else stays byte for byte. The copy
/// is parsed before it is stored. If it does not have the same tree, whole values are masked
/// instead. If it still does not, nothing is written. The size of a file does not matter, because
/// it is read several times and never held in memory.
public final class Masking {

  private final Source source;
  private final Searched searched;
  private final Sha256 came;
  private List<SecretPlace> places;

  private Masking(Source source, Searched searched, Sha256 came, List<SecretPlace> places) {
    this.source = source;
    this.searched = searched;
    this.came = came;
    this.places = places;
  }

  /// The source of the bytes, which must be the same each time it is opened.
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /// The result of masking.
  ///
  /// @param count the number of places
  /// @param first the first few of them; `line` counts from the beginning of the stream
  /// @param of the hash of the original content; null if it could not be read. It is never stored,
  ///   because with the rest of the file it would confirm a guessed password
  /// @param left the hash of the masked content; null if it could not be read
  public record Masked(long count, List<Secret> first, @Nullable Sha256 of, @Nullable Sha256 left) {

    /// The result for a file that could not be read.
    public static final Masked UNSEARCHED = new Masked(0, List.of(), null, null);

    static final int KEPT = 20;

    /// The result for content that is not searched, such as a picture.
    public static Masked unsearched(Sha256 content) {
      return new Masked(0, List.of(), content, content);
    }

    public Masked {
      first = List.copyOf(first);
    }

    public boolean isEmpty() {
      return count == 0;
    }
  }

  /// Copies a file with secrets masked.
  ///
  /// @throws IOException if it cannot be read or written, changes while it is read, or cannot be
  ///   masked without damage
  public static Masked copy(Source source, OutputStream out) throws IOException {
    return search(source).write(out);
  }

  /// Finds what would be masked.
  public static Masked find(Source source) throws IOException {
    Masking masking = search(source);
    return masking.places.isEmpty()
        ? Masked.unsearched(masking.came)
        : masking.write(OutputStream.nullOutputStream());
  }

  private static Masking search(Source source) throws IOException {
    MessageDigest came = Sha256.sha256();
    try (var in = new DigestInputStream(source.open(), came)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    Searched searched = Searched.of(source);
    var masking =
        new Masking(source, searched, Sha256.of(came), searched.secrets(PartSearch.Extent.SECRET));
    masking.keepStructure();
    return masking;
  }

  /// Masks whole values if that is needed to keep the structure.
  private void keepStructure() throws IOException {
    if (places.isEmpty() || !searched.read(new Skeleton(List.of(), false)) || isKept()) {
      return;
    }
    places = searched.secrets(PartSearch.Extent.WHOLE_VALUE);
    if (!isKept()) {
      throw new IOException(
          tr("it contains a secret that cannot be masked without damaging the file"));
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
    MessageDigest now = Sha256.sha256();
    MessageDigest left = Sha256.sha256();
    var out = new DigestOutputStream(target, left);
    try (var in = new DigestInputStream(source.open(), now);
        var copy = new MaskedInput(in, searched.units(), places)) {
      copy.transferTo(out);
    }
    if (!Sha256.of(now).equals(came)) {
      throw new IOException(tr("it changed while it was being read"));
    }
    return new Masked(places.size(), first(), came, Sha256.of(left));
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
