package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemasTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TestFactory
  Stream<DynamicTest> everyBuiltInFileMatchesItsSchema() throws IOException {
    return ownFiles().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> fits(file)));
  }

  private static void fits(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(errors(kind(text), text)).isEmpty();
  }

  @Test
  void everySchemaHasFiles() throws IOException {
    assertThat(ownFiles().stream().map(SchemasTest::kindOf).distinct())
        .containsExactlyInAnyOrderElementsOf(Schemas.names());
  }

  @Test
  void anUnknownKeyFailsSchemaAndReader() throws IOException {
    String text = Files.readString(Path.of("questions/words/factors.yaml"));
    String planted = text.replaceFirst("\n    title:", "\n    tittle: x\n    title:");
    assertThat(errors("factors", planted)).singleElement().asString().contains("tittle");

    Path folder = Files.createTempDirectory("planted");
    Files.writeString(folder.resolve("factors.yaml"), planted);
    assertThat(PackReader.read(folder).problems())
        .singleElement()
        .asString()
        .contains("Unknown key \"tittle\". Did you mean \"title\"?");
  }

  @Test
  void theListNamesEveryPublishedSchema() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/schema"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsAll(Schemas.names().stream().map(Schemas::fileName).toList());
    }
    assertThat(Schemas.names()).allSatisfy(name -> assertThat(Schemas.text(name)).isPresent());
    assertThat(Schemas.text("no-such-thing")).isEmpty();
  }

  private static List<String> errors(String kind, String yaml) {
    Schema schema = REGISTRY.getSchema(Schemas.text(kind).orElseThrow(), InputFormat.JSON);
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  private static List<Path> ownFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("questions"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("example"))
          .sorted()
          .toList();
    }
  }

  private static String kindOf(Path file) {
    try {
      return kind(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String kind(String text) {
    return text.lines()
        .filter(line -> line.startsWith("kind: "))
        .findFirst()
        .orElseThrow()
        .substring("kind: ".length());
  }
}
