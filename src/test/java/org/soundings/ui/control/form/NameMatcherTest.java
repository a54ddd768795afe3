package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.app.KnownNames;

class NameMatcherTest {

  private static final List<String> KNOWN =
      List.of("Jens Köhler", "Ada", "Ada Lovelace", "Ben Ott", "Ben Ulm", "Anna-Lena Groß");

  @ParameterizedTest
  @CsvSource({
    "Jens, Jens Köhler",
    "jens, Jens Köhler",
    "' Jens ', Jens Köhler",
    "Jens K, Jens Köhler",
    "Jens K., Jens Köhler",
    "jens k, Jens Köhler",
    "jens köhler, Jens Köhler",
    "Ben O, Ben Ott",
    "Anna-Lena, Anna-Lena Groß",
  })
  void aUniquePartOfANameIsCompleted(String typed, String name) {
    assertThat(NameMatcher.by(typed, KnownNames.of(KNOWN))).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Jen", "Ada", "Ben", "Anna", "Köhler", "Kim", "Jens Kim"})
  void aFullUnknownOrAmbiguousNameIsNotCompleted(String typed) {
    assertThat(NameMatcher.by(typed, KnownNames.of(KNOWN))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Berg, Anna Bergmann",
    "Anna Be, Anna Bergmann",
    "Anna Maria, Anna Maria Groß",
    "Jens .K, Jens Köhler",
  })
  void aFullNameDoesNotMatchALongerOne(String typed, String known) {
    assertThat(NameMatcher.by(typed, KnownNames.of(List.of(known)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Platform, Platform lead",
    "Platform, Platform team",
    "Platform team, Platform team lead",
    "Platform t, Platform team",
    "Platform, Platform Team",
    "Team, Team Plattform",
    "Security, Security Champion",
    "Product, Product Owner",
    "Plattform, Plattform Leitung",
    "Cluster, Cluster Admins",
    "Legal, Legal Counsel",
    "Acme, Acme GmbH",
    "Dev, Dev team",
    "Dev, Dev Ops",
    "Dev, Dev Backend",
    "Backend, Backend Dev",
  })
  void teamsAndRolesMatchOnlyByFullName(String typed, String known) {
    assertThat(NameMatcher.by(typed, KnownNames.of(List.of(known)))).isEmpty();
  }

  @Test
  void aNameWithAParticleIsRecognisedAsAPerson() {
    assertThat(NameMatcher.by("Ludwig", KnownNames.of(List.of("Ludwig van der Berg"))))
        .contains("Ludwig van der Berg");
  }

  @Test
  void duplicateKnownNamesCountAsOne() {
    assertThat(NameMatcher.by("Jens", KnownNames.of(List.of("Jens Köhler", "Jens Köhler"))))
        .contains("Jens Köhler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dev", "dev", "Dev P", "dev p."})
  void aNameThatLooksLikeARoleIsStillMatched(String typed) {
    assertThat(NameMatcher.by(typed, KnownNames.of(List.of("Anna Berg", "Dev Patel"))))
        .contains("Dev Patel");
    assertThat(NameMatcher.by(typed, KnownNames.of(List.of("Dev", "Dev Patel", "Dev Pillai"))))
        .isEmpty();
  }

  @Test
  void aParticipantIsPreferredToAShorterNameTypedEarlier() {
    var known = new KnownNames(List.of("Jens Köhler", "Jens"), Set.of("Jens Köhler"));
    assertThat(NameMatcher.by("Jens", known)).contains("Jens Köhler");
    var roles = new KnownNames(List.of("QA Tester", "QA"), Set.of("QA Tester"));
    assertThat(NameMatcher.by("QA", roles)).as("perhaps a team").isEmpty();
  }
}
