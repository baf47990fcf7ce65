package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\": \"A\", \"month\": 13, \"day\": 1, \"transferred\": true}",
                "{\"code\": \"A\", \"month\": 2, \"day\": 30, \"transferred\": true}",
                "{\"code\": \"A\", \"month\": 1, \"day\": 1}",
                "{\"code\": \"A\", \"date\": \"2026-05-27\", \"transferred\": false}",
                "{\"code\": \"A\", \"date\": \"27.05.2026\", \"transferred\": false, \"confirmed\": true}"
            })
    void refusesAHolidayThatItCannotRead(String item) throws JsonProcessingException {
        var holidays = Lists.of("[{\"code\": \"A\", \"month\": 1, \"day\": 1, \"transferred\": true}, " + item + "]");
        var none = Lists.of("[]");
        assertThatThrownBy(() -> {
                    var _ = WorkCalendar.of(holidays, none);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item 1 of holidays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"date\": \"2026-05-08\", \"confirmed\": true}"})
    void refusesAMovedDayThatItCannotRead(String item) throws JsonProcessingException {
        var moved = Lists.of("[" + item + "]");
        var none = Lists.of("[]");
        assertThatThrownBy(() -> {
                    var _ = WorkCalendar.of(none, moved);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item 0 of moved-days");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> {
                    var _ = Lists.of("{}");
                })
                .isInstanceOf(IllegalArgumentException.class);
    }
}
