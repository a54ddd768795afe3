package org.soundings.evidence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.YamlStream;

class MaskingTest {

  private static final String MASK = "xxxxxxxx";

  @Test
  void maskingACodeSnippetKeepsTheReportValid() throws IOException {
    String report =
        """
        {"runs": [{"results": [{"snippet": {
          "text": "print('Cracked! Password:', number)\\n"
        }}]}]}
        """;
    assertThat(shape(tree(masked(report)))).isEqualTo(shape(tree(report)));
  }

  @Test
  void secretsInEmbeddedJsonAreMasked() throws IOException {
    String inner = "{\"kind\":\"Secret\",\"data\":{\"tls\":\"aGVsbG8=\"},\"x\":\"a\\\"b\"}";
    String outer = "{\"last\": \"%s\\n\", \"n\": 1}".formatted(escaped(inner));
    assertThat(masked(outer)).isEqualTo(outer.replace("aGVsbG8=", MASK));
    String thrice = "[\"%s\"]".formatted(escaped(outer));
    assertThat(masked(thrice)).isEqualTo(thrice.replace("aGVsbG8=", MASK));
  }

  @Test
  void aKindAfterTheValuesIsStillRecognised() throws IOException {
    assertThat(masked("{\"data\": {\"a\": \"aGVsbG8=\"}, \"kind\": \"Secret\"}"))
        .isEqualTo("{\"data\": {\"a\": \"xxxxxxxx\"}, \"kind\": \"Secret\"}");
    assertThat(masked("{\"data\": {\"a\": \"aGVsbG8=\"}, \"kind\": \"ConfigMap\"}"))
        .contains("aGVsbG8=");
    assertThat(masked("data:\n  a: aGVsbG8=\nkind: Secret\n"))
        .isEqualTo("data:\n  a: xxxxxxxx\nkind: Secret\n");
  }

  @Test
  void maskingKeepsTheStructureOfEveryYamlStyle() throws IOException {
    String text =
        """
        # the old one: password=hunter2hunter2
        plain: &here !!str hunter2
        db_password: hunter2hunter2 # new
        single_password: 'hunter2''s "dog"'
        double_password: "hunter2 \\"dog\\" \\
          4nd"
        env: [ "DB_PASSWORD=hunter2,'\\"x", {name: API_TOKEN, value: hunter2hunter2} ]
        config.json: |
          {"auths": {"r.example": {"auth": "aHVudGVyMjpodW50ZXIy"}}}
        folded_password: >-
          hunter2 hunter2
          hunter2 hunter2
        größe: *here
        """;
    String masked = masked(text);
    assertThat(masked)
        .isEqualTo(
            """
            # the old one: password=xxxxxxxx
            plain: &here !!str hunter2
            db_password: xxxxxxxx # new
            single_password: 'xxxxxxxx'
            double_password: "xxxxxxxx
              xxxxxxxx"
            env: [ "DB_PASSWORD=xxxxxxxx", {name: API_TOKEN, value: xxxxxxxx} ]
            config.json: |
              {"auths": {"r.example": {"auth": "xxxxxxxx"}}}
            folded_password: >-
              xxxxxxxx
              xxxxxxxx
            größe: *here
            """);
    assertThat(names(YamlStream.documents(masked).getFirst()))
        .isEqualTo(names(YamlStream.documents(text).getFirst()));
  }

  @Test
  void xmlTextAndAttributesAreMasked() throws IOException {
    String text =
        """
        <?xml version="1.0"?>
        <!-- password=hunter2hunter2 -->
        <server a='1'><password>hunter2&amp;hunter2</password><port>5432</port>
          <add key="DbPassword" value="hunter2 &lt;3"/><entry key="token">hunter2hunter2</entry>
          <url secret="hunter2hunter2"><![CDATA[postgres://app:hunter2@db]]></url></server>
        """;
    assertThat(masked(text))
        .isEqualTo(
            """
            <?xml version="1.0"?>
            <!-- password=xxxxxxxx -->
            <server a='1'><password>xxxxxxxx</password><port>5432</port>
              <add key="DbPassword" value="xxxxxxxx"/><entry key="token">xxxxxxxx</entry>
              <url secret="xxxxxxxx"><![CDATA[postgres://app:xxxxxxxx@db]]></url></server>
            """);
  }

  @Test
  void aTruncatedReportIsMasked() throws IOException {
    String cut =
        "{\"password\": \"hunter2hunter2\", \"b\": [1, {\"token\": \"hunter2hunter2\\n more";
    assertThat(masked(cut))
        .startsWith("{\"password\": \"xxxxxxxx\", \"b\": [1, {\"token\": \"xxxxxxxx")
        .doesNotContain("hunter2");
    assertThat(masked("{\"items\": [{\"data\": {\"a\": \"aGVsbG8=\", \"b\": \"aGVs"))
        .doesNotContain("aGVsbG8=");
  }

  @Test
  void jsonLinesAndUtf16AreMasked() throws IOException {
    String lines =
        "{\"password\": \"a'b\\\"c{d\"}\n{\"größe\": 1, \"token\": \"hunter2hunter2\"}\n";
    String expected = "{\"password\": \"xxxxxxxx\"}\n{\"größe\": 1, \"token\": \"xxxxxxxx\"}\n";
    assertThat(masked(lines)).isEqualTo(expected);
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(new String(masked(("\uFEFF" + lines).getBytes(charset)), charset))
          .isEqualTo("\uFEFF" + expected);
    }
    assertThat(masked("\uFEFF" + lines)).isEqualTo("\uFEFF" + expected);
  }

  @Test
  void maskingAnyValueKeepsTheStructureAndNoSecret() throws IOException {
    var random = new Random(20261130);
    for (int round = 0; round < 2_000; round++) {
      String secret = "hunter2" + nasty(random) + "hunter2";
      Node tree = branch(random, secret, 0);
      String text = JsonWriter.write(tree);
      String masked = masked(text);
      assertThat(shape(tree(masked))).as(text).isEqualTo(shape(tree(text)));
      assertThat(masked).as(text).doesNotContain("hunter2");
    }
  }

  private static Node branch(Random random, String secret, int depth) {
    var mapping = Node.mapping();
    for (int i = 0; i < 4; i++) {
      switch (random.nextInt(depth > 3 ? 3 : 6)) {
        case 0 -> mapping.text("db_password" + i, secret);
        case 1 -> mapping.text("note" + i, nasty(random));
        case 2 -> mapping.plain("count" + i, random.nextInt());
        case 3 -> mapping.put("env" + i, Node.texts(List.of("A_TOKEN=" + secret, nasty(random))));
        case 4 -> mapping.put("part" + i, branch(random, secret, depth + 1));
        default -> mapping.text("inside" + i, JsonWriter.write(branch(random, secret, depth + 2)));
      }
    }
    return mapping.build();
  }

  private static String nasty(Random random) {
    List<String> signs =
        List.of(
            "\"",
            "'",
            "\\",
            "\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            " ",
            "ü",
            "𝄞",
            "\t",
            "=",
            "Password:");
    var text = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(signs.get(random.nextInt(signs.size())));
    }
    return text.toString().replace("{{", "{");
  }

  @Test
  void aMaskAcrossTwoValuesIsDetected() throws IOException {
    byte[] text = "{\"a\": \"one\", \"b\": \"two\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(sums(text, new SecretPlace("", 7, 10, MASK))).hasSize(1);
    assertThat(sums(text, new SecretPlace("", 7, 20, MASK))).hasSize(2);
    assertThat(sums(text, new SecretPlace("", 19, 22, MASK + "\", \"c\": \""))).hasSize(2);
  }

  private static java.util.Set<Long> sums(byte[] text, SecretPlace place) throws IOException {
    Masking.Source source = () -> new ByteArrayInputStream(text);
    Searched searched = Searched.of(source);
    var before = new Skeleton(List.of(place), false);
    var after = new Skeleton(List.of(place), true);
    searched.read(before);
    searched.in(() -> new MaskedInput(source.open(), searched.units(), List.of(place))).read(after);
    return new java.util.HashSet<>(List.of(before.sum(), after.sum()));
  }

  @Test
  void aFileThatChangesDuringReadingIsNotCopied() {
    var contents = new ArrayList<>(List.of("a: 1\n", "a: 1\n", "a: 1\n", "a: 1\n"));
    assertThatThrownBy(
            () ->
                Masking.copy(
                    () -> {
                      String now =
                          contents.isEmpty() ? "DB_PASSWORD=hunter2" : contents.removeFirst();
                      return new ByteArrayInputStream(now.getBytes(StandardCharsets.UTF_8));
                    },
                    new ByteArrayOutputStream()))
        .hasMessage("it changed while it was being read");
  }

  private static String masked(String text) throws IOException {
    return new String(masked(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private static byte[] masked(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    Masking.copy(() -> new ByteArrayInputStream(bytes), out);
    return out.toByteArray();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static Node tree(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (var stream = JsonStream.open(new ByteArrayInputStream(bytes))) {
      return stream.tree();
    }
  }

  private static String names(Node yaml) {
    return shape(yaml).replaceAll("(?<==)[^\\[\\],]*", "");
  }

  /// The structure of a document: the tree of names, the lengths of lists and all values except
  /// texts.
  private static String shape(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> {
        var parts = new ArrayList<String>();
        mapping.entries().forEach(e -> parts.add(e.key() + "=" + shape(e.value())));
        yield parts.toString();
      }
      case Node.Sequence sequence ->
          sequence.items().stream().map(MaskingTest::shape).toList().toString();
      case Node.Scalar scalar -> scalar.plain() ? scalar.text() : "text";
      case Node.Absent _ -> "";
    };
  }
}
