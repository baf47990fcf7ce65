package kz.ethnomediation.platform.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanarySearchTest {

    private static final String BODY = """
        {"applicant":{"name":"Ғабит Ғалымұлы","iin":"900101300017","contact":{"phone":"+77015550011"}},
         "category":"NEIGHBOURS","essence":"A fence stands on the wrong side.","referredBy":{"kind":"ELDERS_OF_TOWN"},
         "note":"short"}""";

    @TempDir
    Path folder;

    @Test
    void findsNothingWhereNothingLeaked() {
        var watch = new CanaryWatch(folder);
        watch.sent(BODY);
        watch.saw(Place.LOG, "INFO appeal 018f0000-0000-7000-8000-000000000061 registered, category NEIGHBOURS");
        watch.answered("http://127.0.0.1:1/api/v1/appeals", 422, "application/problem+json", "{\"pointer\":\"/iin\"}");

        assertThat(CanarySearch.hits(watch)).isEmpty();
    }

    @Test
    void looksForWhatTestsSendAndNotForCodesAndShortWords() {
        var watch = new CanaryWatch(folder);
        watch.sent(BODY);

        assertThat(watch.putIn())
                .contains("Ғабит Ғалымұлы", "900101300017", "+77015550011", "A fence stands on the wrong side.")
                .contains(Canary.IIN.value(), Canary.NOTE.value())
                .doesNotContain("NEIGHBOURS", "ELDERS_OF_TOWN", "short");
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryCanaryInEveryPlace(Canary canary) {
        for (var place : Place.values()) {
            var watch = new CanaryWatch(folder.resolve(place.name()));
            watch.saw(place, "something about " + canary.value() + " and more");

            assertThat(CanarySearch.hits(watch)).singleElement().asString().startsWith(place.name());
        }
    }

    @Test
    void findsAProblemThatRepeatsWhatWasSent() {
        var watch = new CanaryWatch(folder);
        watch.sent(BODY);
        watch.answered("http://127.0.0.1:1/api/v1/appeals", 422, "", "{\"detail\":\"no such person: Ғабит Ғалымұлы\"}");

        assertThat(CanarySearch.hits(watch)).singleElement().asString().startsWith("PROBLEMS");
    }

    @Test
    void findsWhatIsEncodedInAUrlAndEscapedInJson() {
        var watch = new CanaryWatch(folder);
        var name = Canary.NAME.value();
        watch.answered("http://127.0.0.1:1/x?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8), 200, "", name);
        var escaped = new StringBuilder();
        Canary.ETHNICITY.value().chars().forEach(c -> escaped.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
        watch.saw(Place.TOPICS, escaped.toString());

        assertThat(CanarySearch.hits(watch))
                .hasSize(2)
                .anyMatch(hit -> hit.startsWith("URLS"))
                .anyMatch(hit -> hit.startsWith("TOPICS"));
    }

    @Test
    void readsKeyHeadersAndPayloadOfAnEvent() {
        var event = new ConsumerRecord<>("t", 0, 0, bytes(Canary.IIN), bytes(Canary.ESSENCE));
        event.headers().add("ce_subject", bytes(Canary.PHONE));

        assertThat(TopicDump.line(event))
                .contains(Canary.IIN.value(), Canary.ESSENCE.value(), "ce_subject=" + Canary.PHONE.value());
    }

    @Test
    void hearsWhateverALoggerLetsPass() {
        CanaryWatch.running().begin();
        WatchedLog.watch();
        WatchedLog.watch();
        Logger.getLogger("somebody.careless").log(Level.WARNING, "a body: {0}", new Object[] {Canary.ADDRESS.value()});
        Logger.getLogger("somebody.careless")
                .log(Level.SEVERE, "failed", new IllegalStateException("of " + Canary.EMAIL.value()));

        assertThat(CanaryWatch.running().letOut(Place.LOG))
                .contains(Canary.EMAIL.value())
                .containsOnlyOnce("a body: " + Canary.ADDRESS.value());
        CanaryWatch.running().begin();
    }

    private static byte[] bytes(Canary canary) {
        return canary.value().getBytes(StandardCharsets.UTF_8);
    }
}
