package kz.ethnomediation.intake.receipts.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.ReceiptTexts;
import kz.ethnomediation.intake.receipts.TextsInForce;
import kz.ethnomediation.intake.receipts.Wording;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Reads the texts from the service's own copies of the published lists. */
@ApplicationScoped
class ReferenceTexts implements TextsInForce {

    private final ReferenceLists lists;
    private final InstantSource clock;

    ReferenceTexts(ReferenceLists lists, InstantSource clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public ReceiptTexts on(LocalDate day) {
        var wordings = new EnumMap<ReceiptText, Wording>(ReceiptText.class);
        var today = AlmatyDay.of(clock.instant());
        lists.inForce("receipt-texts", today).ifPresent(items -> collect(new DatedItems(items, today), wordings));
        lists.inForce("receipt-texts", day).ifPresent(items -> collect(new DatedItems(items, day), wordings));
        return new ReceiptTexts(wordings);
    }

    @Override
    public Wording regionName(String region, LocalDate day) {
        return name("regions", region, day);
    }

    @Override
    public Wording officeName(String office, LocalDate day) {
        return name("offices", office, day);
    }

    private Wording name(String list, String code, LocalDate day) {
        return lists.inForce(list, day)
                .flatMap(items -> new DatedItems(items, day).wording(code, "names"))
                .orElseGet(() -> new Wording(Map.of("kk", code, "ru", code)));
    }

    private static void collect(DatedItems items, Map<ReceiptText, Wording> wordings) {
        for (var text : ReceiptText.values()) {
            items.wording(text.code(), "texts").ifPresent(wording -> wordings.put(text, wording));
        }
    }

    /** The items of one list that are valid on one day. */
    private record DatedItems(JsonNode items, LocalDate on) {

        /** The words of the item {@code code}; of several valid ones those of the latest start. */
        Optional<Wording> wording(String code, String member) {
            return items.valueStream()
                    .filter(item -> item.path("code").asText().equals(code) && isValid(item))
                    .max(Comparator.comparing(DatedItems::start))
                    .map(item -> new Wording(words(item.path(member))));
        }

        private boolean isValid(JsonNode item) {
            var end = item.path("validTo").asText("");
            return !start(item).isAfter(on)
                    && (end.isEmpty() || !LocalDate.parse(end).isBefore(on));
        }

        private static LocalDate start(JsonNode item) {
            var start = item.path("validFrom").asText("");
            return start.isEmpty() ? LocalDate.MIN : LocalDate.parse(start);
        }

        private static Map<String, String> words(JsonNode texts) {
            var words = new HashMap<String, String>();
            texts.properties()
                    .forEach(text -> words.put(text.getKey(), text.getValue().asText()));
            return words;
        }
    }
}
