package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

class SystemFileTest {

  private final List<Problem> problems = new ArrayList<>();

  private SystemModel read(String yaml) {
    var loaded = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "system.yaml");
    problems.addAll(loaded.problems());
    return SystemFile.read(new Fields(loaded.value(), "system.yaml", problems));
  }

  @Test
  void numbersOmittedByHandAreFilledIn() {
    SystemModel system =
        read(
            """
            components:
              - {id: a, name: A, number: 2}
              - {id: b, name: B}
            actors:
              - {id: c, name: C}
            """);
    assertThat(problems).isEmpty();
    assertThat(system.components()).extracting(Component::label).containsExactly("C-02", "C-03");
    assertThat(system.actors()).extracting(Actor::label).containsExactly("P1");
  }

  @Test
  void aDuplicateNumberIsReported() {
    read("components: [{id: a, name: A, number: 1}, {id: b, name: B, number: 1}]");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.message()).isEqualTo("The number 1 is used twice.");
            });
  }

  @Test
  void theReservedSystemIdIsRejectedForAComponent() {
    assertThat(read("components: [{id: system, name: A}]").components()).isEmpty();
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.isError()).isTrue());
  }

  @Test
  void aDataFlowWithMissingEndsIsReported() {
    read("data_flows: [{id: x, from: a, to: b}]");
    assertThat(problems).hasSize(2).allSatisfy(p -> assertThat(p.isError()).isTrue());
  }
}
