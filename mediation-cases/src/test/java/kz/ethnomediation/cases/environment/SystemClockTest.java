package kz.ethnomediation.cases.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.RepeatedTest;

class SystemClockTest {

    @RepeatedTest(100)
    void ticksAsTheDatabaseKeepsIt() {
        var moment = new SystemClock().clock().instant();

        assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
    }
}
