package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagTest {

    private final EntityTag tag = new EntityTag(7);

    @Test
    void letsTheCurrentRevisionPass() {
        assertThat(tag.refusal("\"7\"")).isEmpty();
    }

    @Test
    void asksForAMissingHeader() {
        assertThat(tag.refusal(null)).map(Problem::type).contains(PlatformProblem.PRECONDITION_REQUIRED);
    }

    @Test
    void refusesAnotherRevisionAWeakTagAndTheStar() {
        for (var header : new String[] {"\"6\"", "W/\"7\"", "7", "*"}) {
            assertThat(tag.refusal(header)).as(header).map(Problem::type).contains(PlatformProblem.STALE);
        }
    }
}
