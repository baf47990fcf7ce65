package kz.ethnomediation.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.registry.reference.PublicationOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.reference.PublicationOutcome.Faulty;
import kz.ethnomediation.registry.reference.PublicationOutcome.NotOfWordsAlone;
import kz.ethnomediation.registry.reference.PublicationOutcome.Published;
import kz.ethnomediation.registry.reference.PublicationOutcome.Unknown;
import kz.ethnomediation.registry.reference.PublishWords.Change;
import kz.ethnomediation.registry.reference.PublishWords.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and last days of codes can be published, codes and everything else cannot. */
class PublishWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String NAMES = "\"names\":{\"kk\":\"a\",\"ru\":\"b\",\"en\":\"c\"}";

    private final InMemoryKeptLists lists = new InMemoryKeptLists()
            .with(
                    "2018-06-19",
                    list(
                            "flags",
                            "[{\"code\":\"A\"," + NAMES + "},{\"code\":\"B\",\"rank\":2," + NAMES
                                    + ",\"validFrom\":\"2027-01-01\"}]"))
            .with("2018-06-19", list("term-policy", "[{\"code\":\"A\",\"amount\":15," + NAMES + "}]"))
            .with("2018-06-19", list("moved-days", "[{\"date\":\"2026-03-07\",\"working\":true}]"))
            .with("2018-06-19", list("consent-texts", "[{\"code\":\"2026-1\"," + NAMES + "}]"));

    private final PublishWords publishWords = new PublishWords(
            new Publisher(lists, lists, Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneOffset.UTC)));

    @Test
    void changesWordsAndEndsCodesAndLeavesTheRest() {
        var first = publish("KZ", "flags", words("A"));
        var second = publish("KZ", "flags", ended("B", "2027-06-30"));

        assertThat(first).isEqualTo(new Published("flags", 1001, TODAY));
        assertThat(second).isEqualTo(new Published("flags", 1002, TODAY));
        var items = lists.eachInForce(List.of("flags"), TODAY).getFirst().items();
        assertThat(items.get(0).at("/names/ru").asText()).isEqualTo("Слово");
        assertThat(items.get(1).path("validTo").asText()).isEqualTo("2027-06-30");
        assertThat(items.get(1).path("rank").asInt()).isEqualTo(2);
        assertThat(items.findValuesAsText("code")).containsExactly("A", "B");
        assertThat(lists.told()).extracting(Publication::sequence).containsExactly(1L, 2L);
    }

    @Test
    void namesEveryFault() {
        var outcome = publish(
                "KZ",
                "flags",
                words("C"),
                words("A"),
                words("A"),
                new Change("B", Optional.empty(), Optional.empty()),
                ended("B", "2026-12-31"),
                ended("B", "2026-11-18"));

        assertThat(((Faulty) outcome).faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/changes/0/code unknown",
                        "/changes/2/code repeated",
                        "/changes/3 says-nothing",
                        "/changes/4/code repeated",
                        "/changes/5/code repeated");
        assertThat(publish("KZ", "flags", ended("B", "2026-12-31"))).isEqualTo(fault("before-valid-from"));
        assertThat(publish("KZ", "flags", ended("A", "2026-11-18"))).isEqualTo(fault("before-the-version"));
        assertThat(lists.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"term-policy", "moved-days", "consent-texts"})
    void leavesWhatSaysMoreThanWords(String name) {
        assertThat(publish("KZ", name, words("A"))).isEqualTo(new NotOfWordsAlone());
    }

    @Test
    void isForTheKeeperOfTheRepublicAndForDaysToCome() {
        assertThat(publish("KZ-61", "flags", words("A"))).isEqualTo(new BeyondTheCaller());
        assertThat(publish("KZ", "whims", words("A"))).isEqualTo(new Unknown());
        assertThat(publishWords.publish(new PublishWords.Command(
                        "flags", Optional.of(TODAY.minusDays(1)), List.of(words("A")), keeper("KZ"))))
                .isEqualTo(new Faulty(List.of(new PublicationOutcome.Fault("/validFrom", "in-the-past"))));
    }

    private PublicationOutcome publish(String region, String list, Change... changes) {
        return publishWords.publish(new PublishWords.Command(list, Optional.empty(), List.of(changes), keeper(region)));
    }

    private static Faulty fault(String code) {
        return new Faulty(List.of(new PublicationOutcome.Fault("/changes/0/validTo", code)));
    }

    private static Change words(String code) {
        return new Change(code, Optional.of(new Words("Сөз", "Слово", "Word")), Optional.empty());
    }

    private static Change ended(String code, String last) {
        return new Change(code, Optional.empty(), Optional.of(LocalDate.parse(last)));
    }

    static Caller keeper(String region) {
        return new Caller(
                "keeper",
                "keeper",
                Set.of("register-keeper"),
                Scope.of(List.of(region)),
                Optional.empty(),
                Optional.empty());
    }

    static ListVersion list(String name, String items) {
        return new ListVersion(name, 1, tree(items));
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
