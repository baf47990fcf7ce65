package kz.ethnomediation.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void makesNineTopicsThatKeepEverythingForThirtyDays() {
        assertThat(Topics.all()).hasSize(9).allSatisfy(topic -> {
            assertThat(topic.name()).matches("ethnomediation\\.[a-z]+-events");
            assertThat(topic.numPartitions()).isEqualTo(6);
            assertThat(topic.configs())
                    .containsEntry("retention.ms", "2592000000")
                    .containsEntry("cleanup.policy", "delete");
        });
    }
}
