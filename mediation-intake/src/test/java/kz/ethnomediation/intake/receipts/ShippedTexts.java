package kz.ethnomediation.intake.receipts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The texts as they are shipped, the newest of each; with further languages where a test adds them. */
public final class ShippedTexts implements TextsInForce {

    private final Map<String, String> added = new HashMap<>();

    /** Says everything also in {@code language}, each text as {@code words}. */
    public void add(String language, String words) {
        added.put(language, words);
    }

    /** The list as it is shipped. */
    public static JsonNode list(String name) {
        try (var stream = ShippedTexts.class.getResourceAsStream("/contracts/code-lists/" + name + ".json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public ReceiptTexts on(LocalDate day) {
        var wordings = new EnumMap<ReceiptText, Wording>(ReceiptText.class);
        for (var text : ReceiptText.values()) {
            list("receipt-texts")
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path("code").asText().equals(text.code()))
                    .forEach(item -> wordings.put(text, wording(item.path("texts"))));
        }
        return new ReceiptTexts(wordings);
    }

    @Override
    public Wording regionName(String region, LocalDate day) {
        return name("regions", region);
    }

    @Override
    public Wording officeName(String office, LocalDate day) {
        return name("offices", office);
    }

    private Wording name(String list, String code) {
        return list(list)
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asText().equals(code))
                .map(item -> wording(item.path("names")))
                .findFirst()
                .orElseThrow();
    }

    private Wording wording(JsonNode texts) {
        var words = new ObjectMapper().convertValue(texts, new TypeReference<HashMap<String, String>>() {});
        words.putAll(added);
        return new Wording(words);
    }
}
