package org.soundings.evidence.cvss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.SeverityRating;

class LadderTest {

  private static final String V3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
  private static final String V2 = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
  private static final String V4 =
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

  private static Ladder ladder(List<SeverityRating> ratings, CvssRating... scores) {
    return Ladder.of(
        List.of(
            Finding.of(Finding.Kind.VULNERABILITY, "CVE-2099-0001", "", Location.NOWHERE)
                .withRatings(ratings)
                .withCvss(List.of(scores))));
  }

  @Test
  void everyCvssVersionIsScored() {
    assertThat(CvssVector.score("", V2)).hasValue(7.5);
    assertThat(CvssVector.score("", V3)).hasValue(9.8);
    assertThat(CvssVector.score("", V4)).hasValue(9.3);
    assertThat(CvssVector.score("3.1", "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")).hasValue(9.8);
    assertThat(CvssVector.score("3.1", V3 + "/MC:N/MI:N/MA:N")).hasValue(0.0);
    assertThat(CvssVector.score("", "no vector")).isEmpty();
  }

  @Test
  void ratingsAreSortedFromTheLowestBandToTheHighest() {
    Ladder ladder =
        ladder(
            List.of(new SeverityRating("Negligible", "debian")),
            CvssRating.of("", V3, 9.8, "nvd"),
            CvssRating.of("", V2, 7.5, "nvd"));
    assertThat(ladder.ratings())
        .extracting(Ladder.Rating::scale)
        .containsExactly("words", "CVSS 2.0", "CVSS 3.1");
    assertThat(ladder.ratings()).allMatch(Ladder.Rating::agrees);
  }

  @Test
  void aScoreThatDiffersFromItsVectorIsMarked() {
    Ladder ladder = ladder(List.of(), CvssRating.of("", V3, 7.0, "vendor"));
    assertThat(ladder.ratings().getFirst().agrees()).isFalse();
    assertThat(ladder.ratings().getFirst().said()).isEqualTo("7.0");
    assertThat(ladder.ratings().getFirst().computed()).isEqualTo(9.8);
  }

  @Test
  void theReasonForDifferentBandsIsGiven() {
    assertThat(ladder(List.of(), CvssRating.of("", V3, 9.8, "nvd")).whyDifferent()).isEmpty();
    assertThat(
            ladder(
                    List.of(),
                    CvssRating.of("", V3, 9.8, "nvd"),
                    CvssRating.of("3.1", "", 5.5, "redhat"))
                .whyDifferent())
        .isEqualTo(
            "The severity ratings differ because redhat, nvd assess the vulnerability in their own context.");
    assertThat(
            ladder(List.of(), CvssRating.of("", V3, 9.8, "nvd"), CvssRating.of("", V2, 7.5, "nvd"))
                .whyDifferent())
        .startsWith("The severity ratings differ because CVSS 2.0 and CVSS 3.1");
    assertThat(
            ladder(List.of(new SeverityRating("low", "ubuntu")), CvssRating.of("", V3, 9.8, "nvd"))
                .whyDifferent())
        .startsWith("The vendor rates the severity for its own product");
  }
}
