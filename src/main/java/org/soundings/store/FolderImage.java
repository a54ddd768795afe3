package org.soundings.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.PartText;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.store.history.HistoryLog;
import org.soundings.yaml.AtomicFile;

/// The text files of a folder for a copy, captured at one moment without a save in between. Files
/// are taken as they are on disk. A missing file is created from the state that was last read or
/// saved, which does not count as a change. The same applies to all files if nothing can be read,
/// for example on an unavailable share. A single unreadable file prevents the copy.
public final class FolderImage {

  private final AssessmentFolder folder;
  private final FolderGate source;
  private final Path copy;
  private final FolderParts parts;
  private boolean isOfFolder;
  private @Nullable IOException unreadable;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /// The current length of each history file. These files only grow.
  private final SortedMap<String, Long> history = new TreeMap<>();

  private FolderImage(AssessmentFolder folder, FolderParts parts, Path copy) {
    this.folder = folder;
    this.source = folder.gate();
    this.copy = copy;
    this.parts = parts;
  }

  /// @param known the files of the folder
  /// @param copy the folder in which the copy is created
  static FolderImage of(AssessmentFolder folder, FolderParts known, Path copy) throws IOException {
    var image = new FolderImage(folder, new FolderParts(known, copy), copy);
    try {
      var all = new TreeSet<>(known.saved().keySet());
      all.addAll(FolderFiles.records(image.source));
      for (String file : all) {
        image.take(file, known.saved().get(file));
      }
      if (image.isOfFolder && image.unreadable != null) {
        throw image.unreadable;
      }
      image.takeHistory();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return image;
  }

  /// @param part its last known part; null if there is none
  private void take(String file, @Nullable AssessmentPart part) throws IOException {
    byte[] there = null;
    try {
      there = source.read(file);
    } catch (IOException e) {
      // A link, or anything that is not a regular file, does not belong to the program.
      unreadable = e instanceof SpecialEntry ? unreadable : e;
      if (part == null) {
        return;
      }
    }
    if (there != null) {
      isOfFolder = true;
      files.put(file, there);
      parts.copied(file, there);
      return;
    }
    byte[] made = part == null ? null : PartText.bytes(part);
    if (made != null) {
      files.put(file, made);
    }
    parts.copiedFromMemory(file, made);
  }

  private void takeHistory() throws IOException {
    if (!source.isFolder(HistoryLog.FOLDER)) {
      return;
    }
    for (String name : source.names(HistoryLog.FOLDER)) {
      String file = HistoryLog.FOLDER + "/" + name;
      if (FolderLayout.isHistory(file)
          && source.special(file).isEmpty()
          && !source.isFolder(file)) {
        history.put(file, Files.size(source.file(file)));
      }
    }
  }

  /// Whether the folder contains any file that was read or saved. An unavailable share can appear
  /// as an empty folder.
  public boolean isOfFolder() {
    return isOfFolder;
  }

  /// Writes the image into the copy and opens it, to save the current state there. A file that
  /// others changed and that was not read yet is not overwritten in the copy: the local version
  /// becomes a conflict copy.
  public AssessmentFolder open() throws IOException {
    var gate = new FolderGate(copy);
    for (var each : files.entrySet()) {
      AtomicFile.write(gate.file(each.getKey()), each.getValue());
    }
    for (var each : history.entrySet()) {
      try (InputStream in = Files.newInputStream(source.file(each.getKey()))) {
        AtomicFile.write(gate.file(each.getKey()), in.readNBytes(Math.toIntExact(each.getValue())));
      }
    }
    GitIgnore.makeIn(copy);
    return FolderOpening.ofCopy(copy, folder, parts);
  }
}
