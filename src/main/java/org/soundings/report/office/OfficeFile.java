package org.soundings.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.soundings.language.Messages;

/// The parts of one file with their content types and properties.
public final class OfficeFile {

  /// The time of every zip entry, so that the bytes are reproducible. The JDK treats the two
  /// seconds before it as a time before 1980, which it also writes in the time zone of the machine.
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  /// @param kind its content type
  public void add(String name, String kind, String content) {
    kinds.put(name, kind);
    parts.put(name, content);
  }

  /// @param kind its content type
  public void addPicture(String name, String kind, byte[] picture) {
    kinds.put(name, kind);
    pictures.put(name, picture.clone());
  }

  /// Relationships of a part, which have no content type.
  public void addRelations(String name, String content) {
    parts.put(name, content);
  }

  /// The whole file.
  ///
  /// @param main the part that a reader opens first
  /// @param at the time in its properties
  public byte[] bytes(String main, String title, String program, Instant at) {
    add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core(title, at));
    add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        XmlOut.part()
            .open(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .element("Application", program)
            .close("Properties")
            .toString());
    var bytes = new ByteArrayOutputStream(1 << 18);
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", roots(main));
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      for (var picture : pictures.entrySet()) {
        put(zip, picture.getKey(), picture.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot refuse", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    put(zip, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String types() {
    var types =
        XmlOut.part()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml")
            .empty("Default", "Extension", "xml", "ContentType", "application/xml");
    kinds.forEach(
        (name, kind) -> types.empty("Override", "PartName", "/" + name, "ContentType", kind));
    return types.close("Types").toString();
  }

  private static String roots(String main) {
    return relations()
        .empty("Relationship", "Id", "rId1", "Type", DOCUMENT + "/officeDocument", "Target", main)
        .empty(
            "Relationship",
            "Id",
            "rId2",
            "Type",
            PACKAGE + "/metadata/core-properties",
            "Target",
            "docProps/core.xml")
        .empty(
            "Relationship",
            "Id",
            "rId3",
            "Type",
            DOCUMENT + "/extended-properties",
            "Target",
            "docProps/app.xml")
        .close("Relationships")
        .toString();
  }

  /// The beginning of a list of relationships.
  public static XmlOut relations() {
    return XmlOut.part().open("Relationships", "xmlns", PACKAGE);
  }

  /// The kind of a relationship, such as `styles`.
  public static String relation(String kind) {
    return DOCUMENT + "/" + kind;
  }

  private static String core(String title, Instant at) {
    String moment = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return XmlOut.part()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance")
        .element("dc:title", title)
        .element("dc:language", Messages.locale().toLanguageTag())
        .element("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF")
        .element("dcterms:modified", moment, "xsi:type", "dcterms:W3CDTF")
        .close("cp:coreProperties")
        .toString();
  }
}
