package kz.ethnomediation.intake.receipts.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language of an answer: the one asked for by name, else the best of {@code Accept-Language}, else Kazakh. */
final class ReaderLanguage {

    private static final String STATE_LANGUAGE = "kk";

    private ReaderLanguage() {}

    static String of(@Nullable String lang, @Nullable String acceptLanguage, List<String> spoken) {
        if (lang != null && spoken.contains(lang)) {
            return lang;
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return STATE_LANGUAGE;
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), spoken);
            return best == null ? STATE_LANGUAGE : best;
        } catch (IllegalArgumentException malformed) {
            return STATE_LANGUAGE;
        }
    }
}
