package org.soundings.evidence.importer.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTest {

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
  void aSecretIsToldByItsNameOrItsShape(String name, String value) {
    assertThat(Secret.masked(name, value)).isPresent();
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
  void whatOnlySpeaksOfASecretIsNone(String name, String value) {
    assertThat(Secret.masked(name, value)).isEmpty();
  }

  @Test
  void theHintDoesNotShowTheValue() {
    assertThat(Secret.masked("DB_PASSWORD", "correct horse"))
        .contains("DB_PASSWORD=••• (13 characters)");
  }
}
