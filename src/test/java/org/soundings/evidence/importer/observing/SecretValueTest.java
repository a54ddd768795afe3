package org.soundings.evidence.importer.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

class SecretValueTest {

  @ParameterizedTest
  @CsvSource({
    "DB_PASSWORD, correct horse",
    "smtp.password, correct horse",
    "API_TOKEN, a1b2c3d4",
    "AWS_SECRET_ACCESS_KEY, a1b2c3d4",
    "STORAGE_KEY, a1b2c3d4",
    "BROKER, amqp://user:a1b2@mq.example/",
    "NOTHING, AKIAABCDEFGHIJKLMNOP",
    "the_good_stuff, -----BEGIN OPENSSH PRIVATE KEY-----"
  })
  void aSecretIsRecognisedByItsNameOrFormat(String name, String value) {
    assertThat(SecretValue.masked(name, value)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "DB_PASSWORD, ${DB_PASSWORD}",
    "DB_PASSWORD_FILE, /run/secrets/db",
    "DB_PASSWORD, /run/secrets/db",
    "TOKEN_TTL, 3600s",
    "SECRET_NAME, web-tls",
    "USE_TOKEN, true",
    "PUBLIC_KEY, a1b2c3d4",
    "KEYBOARD, german",
    "HOME_PAGE, https://www.example/"
  })
  void valuesThatOnlyMentionASecretAreNotSecrets(String name, String value) {
    assertThat(SecretValue.masked(name, value)).isEmpty();
  }

  private static List<String> hints(String... arguments) {
    var list = new ForeignPart(Node.texts(List.of(arguments)));
    return SecretValue.inArguments(new FieldValue("args", list)).stream()
        .map(shown -> shown.path() + " " + shown.hint())
        .toList();
  }

  @Test
  void secretsInArgumentsAndShellCommandsAreFound() {
    assertThat(hints("serve", "--password=hunter22"))
        .containsExactly("args[1] password=••• (8 characters)");
    assertThat(hints("--db-password", "hunter22", "--verbose"))
        .containsExactly("args[1] db-password=••• (8 characters)");
    assertThat(hints("-c", "exec app --port 80 --api-token a1b2c3d4 && sleep 1"))
        .containsExactly("args[1] api-token=••• (8 characters)");
    assertThat(hints("curl", "https://me:hunter22@mq.example/"))
        .containsExactly("args[1] ••• (31 characters)");
    assertThat(hints("--password=xxxxxxxx")).hasSize(1);
  }

  @Test
  void argumentsThatOnlyMentionASecretAreNotSecrets() {
    assertThat(
            hints(
                "--password=$(DB_PASSWORD)",
                "--token-auth-file=/etc/tokens",
                "--initial-cluster-token=cluster0",
                "--password-stdin",
                "registry.example",
                "--enable-bootstrap-token-auth=true",
                "--no-password",
                "x"))
        .isEmpty();
  }

  @Test
  void theHintDoesNotShowTheValue() {
    assertThat(SecretValue.masked("DB_PASSWORD", "correct horse"))
        .contains("DB_PASSWORD=••• (13 characters)");
  }
}
