package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Person(String name, int age) {}

    record Measures(Long count, Double share, Boolean given) {}

    enum Word {
        GIVEN,
        TAKEN
    }

    record Codes(Word word, List<Word> further) {}

    record Moments(LocalDate day, Instant at, UUID id) {}

    record Household(String street, List<Person> people) {}

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeEach
    void makeStrict() {
        new StrictJson().customize(mapper);
    }

    @Test
    void readsKazakhLettersInNormalForm() throws JsonProcessingException {
        var read = mapper.readValue("{\"name\":\" И\\u0306ә ғқңөұүһі \",\"age\":3}", Person.class);
        assertThat(read.name()).isEqualTo("Йә ғқңөұүһі");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a\",\"age\":3,\"extra\":1}|/extra|unknown-property",
                "{\"name\":7,\"age\":3}|/name|wrong-format",
                "{\"name\":\"a\\u0000b\",\"age\":3}|/name|wrong-format",
                "{\"name\":\"a\\ud800\",\"age\":3}|/name|wrong-format",
                "{\"name\":\"a\",\"age\":\"old\"}|/age|wrong-type",
                "{\"name\":\"a\",\"name\":\"b\",\"age\":3}||not-json",
                "{\"name\":||not-json",
                "{\"name\":\"a\",\"age\":3} trailing||not-json"
            })
    void refusesWithAPointer(String body, String pointer, String code) {
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(body, Person.class));
        var fault = JsonFailureMapper.problem(failure).errors().getFirst();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"count\":1.5}|/count",
                "{\"count\":\"1\"}|/count",
                "{\"count\":\"\"}|/count",
                "{\"count\":true}|/count",
                "{\"share\":\"0.5\"}|/share",
                "{\"given\":1}|/given",
                "{\"given\":\"true\"}|/given",
                "{\"given\":\"\"}|/given"
            })
    void takesNoScalarForAnother(String body, String pointer) {
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(body, Measures.class));
        assertThat(JsonFailureMapper.problem(failure).errors())
                .extracting(Problem.Fault::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\":\"\"}",
                "{\"day\":\" \"}",
                "{\"day\":[]}",
                "{\"day\":[2026,1,2]}",
                "{\"day\":20000}",
                "{\"day\":\"2026-11-22T20:00:00Z\"}",
                "{\"day\":\"2026-02-30\"}",
                "{\"day\":\"+12026-02-20\"}",
                "{\"at\":\"\"}",
                "{\"at\":1700000000}",
                "{\"at\":\"1700000000\"}",
                "{\"at\":\"2026-11-22T20:00:00\"}",
                "{\"at\":\"2026-11-22T25:00:00Z\"}",
                "{\"at\":[1700000000,0]}",
                "{\"id\":\"\"}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}"
            })
    void takesDatesMomentsAndIdsInTheirOneFormOnly(String body) {
        for (var strict : List.of(withTimesBefore(), withTimesAfter())) {
            var failure =
                    catchThrowableOfType(JsonProcessingException.class, () -> strict.readValue(body, Moments.class));
            assertThat(JsonFailureMapper.problem(failure).errors())
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactly("/" + body.split("\"", -1)[1] + " wrong-format");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIVEN\\u0000", " GIVEN", "GIVEN\\n", "\\u0001GIVEN", ""})
    void takesACodeByItsLettersOnly(String code) {
        var body = "{\"word\":\"" + code + "\",\"further\":[]}";
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(body, Codes.class));
        assertThat(JsonFailureMapper.problem(failure).errors())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/word");
    }

    @Test
    void readsCodesAloneAndInLists() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"word\":\"GIVEN\",\"further\":[\"TAKEN\"]}", Codes.class))
                .isEqualTo(new Codes(Word.GIVEN, List.of(Word.TAKEN)));
    }

    @Test
    void readsDatesMomentsAndIds() throws JsonProcessingException {
        var body = "{\"day\":\"2026-11-22\",\"at\":\"2026-11-22T20:00:00.5+05:00\","
                + "\"id\":\"018f0000-0000-7000-8000-00000000A001\"}";

        assertThat(withTimesAfter().readValue(body, Moments.class))
                .isEqualTo(new Moments(
                        LocalDate.of(2026, 11, 22),
                        Instant.parse("2026-11-22T15:00:00.5Z"),
                        UUID.fromString("018f0000-0000-7000-8000-00000000a001")));
        assertThat(withTimesAfter().readValue("{\"day\":null}", Moments.class).day())
                .isNull();
    }

    private static ObjectMapper withTimesBefore() {
        var strict = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(strict);
        return strict;
    }

    private ObjectMapper withTimesAfter() {
        return mapper.registerModule(new JavaTimeModule());
    }

    @Test
    void pointsIntoLists() {
        var body =
                "{\"street\":\"Abai\",\"people\":[{\"name\":\"a\",\"age\":1},{\"name\":\"b\",\"age\":2,\"height\":2}]}";
        var failure =
                catchThrowableOfType(JsonProcessingException.class, () -> mapper.readValue(body, Household.class));
        assertThat(JsonFailureMapper.problem(failure).errors())
                .extracting(Problem.Fault::pointer)
                .containsExactly("/people/1/height");
    }

    @Test
    void refusesDeepNesting() {
        var failure = catchThrowableOfType(
                JsonProcessingException.class, () -> mapper.readTree("[".repeat(40) + "]".repeat(40)));
        assertThat(failure).isNotNull();
    }
}
