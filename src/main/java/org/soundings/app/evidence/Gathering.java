package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.evidence.SafeName;

/// Turns files, folders and zip archives into single files.
///
/// The content of an archive is unpacked into a temporary folder under generated names, so that no
/// name in it can lead outside. Closing the gathering deletes the folder. Links are not followed.
/// Sizes and numbers are limited, so that a small archive cannot fill the disk.
public final class Gathering implements AutoCloseable {

  /// The most files in one import.
  public static final int MOST_FILES = 5_000;

  /// The most bytes unpacked from archives in one import.
  public static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;

  private final List<Gathered> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Progress progress;
  private @Nullable Path unpacked;
  private long unpackedBytes;

  private Gathering(Progress progress) {
    this.progress = progress;
  }

  /// One file.
  ///
  /// @param name the displayed name, with the folder or archive it comes from
  public record Gathered(Path file, String name) {}

  /// Gathers everything. What cannot be used is a problem and does not stop the rest.
  public static Gathering of(List<Path> dropped, Progress progress) throws IOException {
    var gathering = new Gathering(progress);
    try {
      for (Path each : dropped) {
        gathering.take(each);
      }
    } catch (IOException | RuntimeException e) {
      gathering.close();
      throw e;
    }
    return gathering;
  }

  public List<Gathered> files() {
    return List.copyOf(files);
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void take(Path dropped) throws IOException {
    if (Files.isDirectory(dropped)) {
      folder(dropped);
    } else if (!Files.isRegularFile(dropped)) {
      problem(
          dropped.toString(),
          tr("The file does not exist or is not a regular file."),
          tr("Check the name."));
    } else if (!Files.isReadable(dropped)) {
      problem(
          dropped.toString(),
          tr("You do not have permission to read this file."),
          tr("Check its permissions."));
    } else if (isZip(dropped)) {
      archive(dropped, String.valueOf(dropped.getFileName()));
    } else {
      add(dropped, String.valueOf(dropped.getFileName()));
    }
  }

  private boolean add(Path file, String name) {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    if (files.size() == MOST_FILES) {
      problem(
          name,
          tr("More than %,d files were selected.", MOST_FILES),
          tr("Import the remaining files separately."));
    }
    if (files.size() >= MOST_FILES) {
      return false;
    }
    files.add(new Gathered(file, name));
    return true;
  }

  private void folder(Path root) throws IOException {
    Path parent = root.toAbsolutePath().getParent();
    for (Path file : FilesInFolder.in(root, this::problem)) {
      Path shown = parent == null ? file : parent.relativize(file.toAbsolutePath());
      if (isNamedZip(file)) {
        archive(file, shown.toString());
      } else if (!add(file, shown.toString())) {
        return;
      }
    }
  }

  private static boolean isHidden(String name) {
    return Stream.of(name.split("/")).anyMatch(part -> part.matches("\\.[^./].*|__MACOSX"));
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    }
  }

  /// Whether an archive inside a folder is unpacked. Many document and program formats are archives
  /// too, and stay as they are.
  private static boolean isNamedZip(Path file) throws IOException {
    return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip") && isZip(file);
  }

  private void archive(Path file, String archive) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && !isHidden(entry.getName()) && !unpack(zip, entry, archive)) {
          return;
        }
      }
    } catch (ZipException e) {
      problem(
          archive,
          tr("The archive is damaged: %s.", DamagedZip.words(e)),
          tr("Create the archive again."));
    }
  }

  /// @return whether the limits allow more
  private boolean unpack(ZipFile zip, ZipEntry entry, String archive) throws IOException {
    String name = archive + "/" + entry.getName();
    Path target = target(entry);
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      if (!copy(in, out)) {
        problem(
            archive,
            tr("The unpacked content is larger than %,d bytes.", MOST_UNPACKED),
            tr("The remaining files were not unpacked. Import them individually."));
        return false;
      }
    } catch (IOException e) {
      problem(
          name,
          tr("The archive could not be unpacked: %s.", e.getMessage()),
          tr("Create the archive again."));
      return true;
    }
    return add(target, name);
  }

  private Path target(ZipEntry entry) throws IOException {
    Path folder = unpacked().resolve(String.format(Locale.ROOT, "%05d", files.size()));
    Files.createDirectories(folder);
    return folder.resolve(SafeName.of(entry.getName()));
  }

  private boolean copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unpackedBytes += read;
      if (unpackedBytes > MOST_UNPACKED) {
        return false;
      }
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      out.write(buffer, 0, read);
    }
    return true;
  }

  private Path unpacked() throws IOException {
    if (unpacked == null) {
      unpacked = Files.createTempDirectory("soundings-archive-");
    }
    return unpacked;
  }

  private void problem(String name, String message, String hint) {
    problems.add(Problem.of(name, message, hint));
  }

  /// Deletes the unpacked files.
  @Override
  public void close() throws IOException {
    if (unpacked != null && Files.exists(unpacked)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(unpacked)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : all) {
        Files.delete(each);
      }
    }
  }
}
