package org.soundings.evidence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretDetectorTest {

  /// Made up, and put together here so that no scanner of this repository takes them for real.
  private static String made(String start, int length) {
    return start + "Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z".repeat(8).substring(0, length);
  }

  @Test
  void publishedShapesAreFound() {
    assertThat(kinds("aws AKIA" + "ABCDEFGHIJKLMNOP end")).containsExactly("AWS access key");
    assertThat(kinds("\"text\\\\n" + "AKIA" + "ABCDEFGHIJKLMNOP\""))
        .containsExactly("AWS access key");
    assertThat(kinds(made("ghp_", 36))).containsExactly("GitHub token");
    assertThat(kinds(made("glpat-", 20))).containsExactly("GitLab token");
    assertThat(kinds("u=" + made("xoxb-", 24))).containsExactly("Slack token");
    assertThat(kinds("eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl")).containsExactly("JSON Web Token");
    assertThat(kinds("postgres://app:S3cretS3cret@db/shop"))
        .containsExactly("password in an address");
    assertThat(kinds("Authorization: Bearer " + made("", 30)))
        .containsExactly("authorization header");
    assertThat(
            kinds(
                "-----BEGIN RSA PRIVATE KEY-----\n"
                    + made("", 64)
                    + "\n-----END RSA PRIVATE KEY-----"))
        .containsExactly("private key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DB_PASSWORD=hunter2hunter2",
        "\"Env\": [\"DB_PASSWORD=hunter2hunter2\"]",
        "db.password: hunter2hunter2",
        "{\"password\": \"hunter2hunter2\"}",
        "- name: API_TOKEN\n  value: hunter2hunter2",
        "{\"name\":\"API_TOKEN\",\"value\":\"hunter2hunter2\"}",
        "run --db-password hunter2hunter2 --verbose",
        "aws_secret_access_key = hunter2hunter2"
      })
  void valuesUnderTellingNamesAreFound(String text) {
    List<Secret> found = SecretDetector.find(text);
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
        .isEqualTo("hunter2hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secretName: web-tls",
        "secretKeyRef:",
        "imagePullSecrets: registry-login",
        "DB_PASSWORD=${DB_PASSWORD}",
        "DB_PASSWORD_FILE=/run/secrets/db",
        "password: \"{{ .Values.password }}\"",
        "password: ********",
        "automountServiceAccountToken: false",
        "token: <redacted>",
        "tokenExpirationSeconds: 3600",
        "digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "An attacker who holds the token can read every secret in the cluster.",
        "https://example.org/secret/path",
        "passwordPolicy: strict"
      })
  void namesReferencesAndProseAreLeftAlone(String text) {
    assertThat(SecretDetector.find(text)).isEmpty();
  }

  @Test
  void theLineIsCounted() {
    assertThat(SecretDetector.find("a\nb\nPASSWORD=hunter2hunter2\n"))
        .extracting(Secret::line)
        .containsExactly(3);
  }

  @Test
  void aSecretIsMaskedByteForByteAndTheRestStays() throws IOException {
    String text = "{\"ä\": 1, \"password\": \"hunter2hunter2\", \"ok\": true}";
    var masked = new ByteArrayOutputStream();
    List<Secret> found = Masking.copy(stream(text), masked);
    assertThat(masked.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"ä\": 1, \"password\": \"**************\", \"ok\": true}");
    assertThat(found).hasSize(1);
  }

  @Test
  void secretsAreFoundAcrossTheBordersOfPieces() throws IOException {
    String secret = "PASSWORD=hunter2hunter2\n";
    var text = new StringBuilder();
    int count = 0;
    while (text.length() < 5_000_000) {
      text.append("nothing to see on this line of the log\n".repeat(97)).append(secret);
      count++;
    }
    var masked = new ByteArrayOutputStream();
    List<Secret> found = Masking.copy(stream(text.toString()), masked);
    assertThat(found).hasSize(count);
    assertThat(found.getLast().line()).isEqualTo(98 * count);
    assertThat(masked.toString(StandardCharsets.UTF_8))
        .isEqualTo(text.toString().replace("hunter2hunter2", "*".repeat(14)));
  }

  @Test
  void aMillionCharactersWithoutABreakTakeNoTime() {
    assertThat(SecretDetector.find("token".repeat(200_000))).isEmpty();
    assertThat(SecretDetector.find("a".repeat(1_000_000))).isEmpty();
    assertThat(SecretDetector.find("-----BEGIN ".repeat(100_000))).isEmpty();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> kinds(String text) {
    return SecretDetector.find(text).stream().map(Secret::kind).toList();
  }
}
