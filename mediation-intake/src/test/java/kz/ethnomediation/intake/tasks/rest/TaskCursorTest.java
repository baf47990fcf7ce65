package kz.ethnomediation.intake.tasks.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import kz.ethnomediation.intake.tasks.Task;
import kz.ethnomediation.platform.caller.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCursorTest {

    @Test
    void leadsBackToThePlaceOfTheTask() {
        var dated = task(Optional.of(LocalDate.of(2026, 11, 21)));
        var undated = task(Optional.empty());

        assertThat(TaskCursor.read(TaskCursor.behind(dated))).contains(dated.place());
        assertThat(TaskCursor.read(TaskCursor.behind(undated))).contains(undated.place());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-21",
                "2026-11-21|now|/a|kind",
                "tomorrow|2026-11-21T00:00:00Z|/a|kind",
                "|||",
                "a|b|c|d|e"
            })
    void isNothingWhereItIsNoneOfOurs(String place) {
        var cursor = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));

        assertThat(TaskCursor.read(cursor)).isEmpty();
        assertThat(TaskCursor.read("*" + cursor)).isEmpty();
    }

    private static Task task(Optional<LocalDate> dueOn) {
        return new Task(
                "answer-appeal",
                "/api/v1/appeals/1",
                "KZ-61",
                dueOn,
                Instant.parse("2026-11-20T19:30:00.123456Z"),
                Roles.OPERATOR);
    }
}
