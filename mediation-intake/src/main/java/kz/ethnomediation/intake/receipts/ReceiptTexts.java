package kz.ethnomediation.intake.receipts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The texts in force on one day; none is missing. */
public record ReceiptTexts(Map<ReceiptText, Wording> wordings) {

    /** The languages of the system come first wherever languages are listed. */
    private static final List<String> FIRST = List.of("kk", "ru", "en");

    public ReceiptTexts {
        var missing = EnumSet.allOf(ReceiptText.class);
        missing.removeAll(wordings.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the list receipt-texts lacks " + missing);
        }
        wordings = Map.copyOf(wordings);
    }

    public Wording get(ReceiptText text) {
        var wording = wordings.get(text);
        if (wording == null) {
            throw new IllegalStateException("the list receipt-texts lacks " + text);
        }
        return wording;
    }

    /** The text for a reader of {@code language}, in one line. */
    public String say(ReceiptText text, String language) {
        return String.join(" / ", get(text).readIn(language));
    }

    /** The languages in which every text is there: Kazakh, Russian, English, then the others in alphabetical order. */
    public List<String> languages() {
        var complete = new ArrayList<>(get(ReceiptText.LANGUAGE_NAME).languages());
        wordings.values().forEach(wording -> complete.retainAll(wording.languages()));
        complete.sort((one, other) -> Integer.compare(place(one), place(other)));
        return List.copyOf(complete);
    }

    private static int place(String language) {
        var at = FIRST.indexOf(language);
        return at < 0 ? FIRST.size() : at;
    }
}
