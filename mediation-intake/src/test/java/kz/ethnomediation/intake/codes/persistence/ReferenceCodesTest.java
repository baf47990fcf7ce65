package kz.ethnomediation.intake.codes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import org.junit.jupiter.api.Test;

class ReferenceCodesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Lists lists = new Lists();
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");
    private final ReferenceCodes codes = new ReferenceCodes(lists, () -> now);

    @Test
    void takesTheTenthConsentTextForNewerThanTheNinth() {
        lists.publish("consent-texts", "2026-9", "2026-10", "2025-11", "PAPER-1");

        assertThat(codes.consentTextInForce(TODAY)).isEqualTo("2026-10");
    }

    @Test
    void takesTheYearBeforeTheNumber() {
        lists.publish("consent-texts", "2027-1", "2026-10");

        assertThat(codes.consentTextInForce(TODAY)).isEqualTo("2027-1");
    }

    @Test
    void knowsAnOfficeFromTheFirstDayToTheLast() {
        lists.publish("offices", "61-01");
        lists.add("offices", "61-02", "2026-01-01", "2026-06-30");

        assertThat(codes.hasOffice("61-01", TODAY)).isTrue();
        assertThat(codes.hasOffice("61-77", TODAY)).isFalse();
        assertThat(codes.hasOffice("61-02", LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(codes.hasOffice("61-02", TODAY)).isFalse();
        assertThat(codes.namesOffice("61-02", TODAY)).isTrue();
        assertThat(codes.namesOffice("61-77", TODAY)).isFalse();
    }

    @Test
    void readsAListOnceAMinute() {
        lists.publish("regions", "KZ-61");
        assertThat(codes.hasRegion("KZ-61", TODAY)).isTrue();
        assertThat(codes.hasRegion("KZ-75", TODAY)).isFalse();
        assertThat(lists.asked).isEqualTo(1);

        lists.publish("regions", "KZ-75");
        now = now.plus(Duration.ofSeconds(59));
        assertThat(codes.hasRegion("KZ-75", TODAY)).isFalse();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(codes.hasRegion("KZ-75", TODAY)).isTrue();
        assertThat(codes.hasRegion("KZ-75", TODAY.plusDays(1))).isTrue();
        assertThat(lists.asked).isEqualTo(3);
    }

    /** Lists in memory; counts how often they are read. */
    private static final class Lists extends ReferenceLists {

        private final Map<String, ArrayNode> published = new HashMap<>();
        private int asked;

        Lists() {
            super(null);
        }

        void publish(String name, String... codes) {
            var items = new ObjectMapper().createArrayNode();
            for (var code : codes) {
                items.addObject().put("code", code);
            }
            published.put(name, items);
        }

        void add(String name, String code, String validFrom, String validTo) {
            published
                    .get(name)
                    .addObject()
                    .put("code", code)
                    .put("validFrom", validFrom)
                    .put("validTo", validTo);
        }

        @Override
        public Optional<ListVersion> versionInForce(String name, LocalDate on) {
            asked++;
            return Optional.ofNullable(published.get(name)).map(items -> new ListVersion(name, 1, items));
        }
    }
}
