package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    record Person(String name, int age) {}

    record Measures(Long count, Double share, Boolean given) {}

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
