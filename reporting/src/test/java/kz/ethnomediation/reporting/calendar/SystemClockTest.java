package kz.ethnomediation.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemClockTest {

    @Test
    void ticksInTheMicrosecondsThatTheDatabaseKeeps() {
        var clock = new SystemClock().clock();

        var moments = Stream.generate(clock::instant).limit(1_000).toList();

        assertThat(moments).allSatisfy(moment -> assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS)));
    }
}
