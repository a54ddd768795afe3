package org.soundings.evidence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.secret.SampleSecrets.Sample;

/// How many secrets are found, and how many lines without a secret are reported.
@Tag("slow")
class SecretRecallTest {

  private static final int OF_EACH = 5;

  /// Values in the fixtures that are intended to be found.
  private static final List<String> SECRETS_OF_FIXTURES =
      List.of("not-for-your-eyes", "hunter2", "pa55", "abcdefgh1", "abcdefghijklmnop", "•••");

  @Test
  void nineteenOfTwentySecretsAreMaskedInFilesAndText() {
    List<Sample> samples = new SampleSecrets(new Random(20261130)).draw(OF_EACH);
    assertThat(samples).hasSizeGreaterThan(350);
    assertThat(samples.stream().map(Sample::kind).distinct()).hasSizeGreaterThan(70);
    assertThat(missed(samples, SecretDetector::masked)).hasSizeLessThan(samples.size() / 20);
    assertThat(missed(samples, SecretRecallTest::maskedFile)).hasSizeLessThan(samples.size() / 20);
  }

  @Test
  void aPasswordChosenByAPersonIsNeverStored() {
    List<Sample> chosen =
        new SampleSecrets(new Random(7))
            .draw(1).stream().filter(each -> each.kind().matches("(?:chosen|phrase) .*")).toList();
    assertThat(chosen).hasSizeGreaterThan(480);
    assertThat(missed(chosen, SecretRecallTest::maskedFile)).isEmpty();
  }

  private static List<String> missed(List<Sample> samples, UnaryOperator<String> masked) {
    var missed = new ArrayList<String>();
    for (Sample sample : samples) {
      String shown = masked.apply(sample.text());
      if (sample.hidden().isEmpty() || sample.hidden().stream().anyMatch(shown::contains)) {
        missed.add(sample.kind() + ": " + sample.text());
      }
    }
    System.out.printf("%s of %s secrets missed%n", missed.size(), samples.size());
    missed.forEach(System.out::println);
    return missed;
  }

  private static String maskedFile(String text) {
    var out = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Masking.copy(() -> new ByteArrayInputStream(bytes), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void atMostOneHarmlessLineInAThousandIsTakenForASecret() throws IOException {
    var alarms = new ArrayList<String>();
    int lines = 0;
    for (Path file : harmlessFiles()) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
        if (SECRETS_OF_FIXTURES.stream().noneMatch(line::contains) && !line.isBlank()) {
          lines++;
          if (!SecretDetector.find(line).isEmpty() || !maskedFile(line).equals(line)) {
            alarms.add(file + ": " + line);
          }
        }
      }
    }
    System.out.printf("%s of %s harmless lines taken for a secret%n", alarms.size(), lines);
    alarms.forEach(System.out::println);
    assertThat(lines).isGreaterThan(5_000);
    assertThat(alarms).hasSizeLessThanOrEqualTo(lines / 1_000);
  }

  private static List<Path> harmlessFiles() throws IOException {
    var files = new ArrayList<Path>();
    for (String root : List.of("questions", "src/docs", "src/test/resources/importers")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(file -> file.toString().matches(".*\\.(?:ya?ml|md|json|txt|sarif|ckl|cklb)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
