package kz.ethnomediation.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which the system speaks; Kazakh, the state language, where the reader asks for none of them. */
public enum Language {
    KK,
    RU,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.of("kk"), Locale.of("ru"), Locale.of("en"));

    /** The language by its BCP 47 code, {@code kk}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The best of our languages for an {@code Accept-Language} header; a missing or malformed header gives Kazakh. */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return KK;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? KK : values()[SPOKEN.indexOf(best)];
        } catch (IllegalArgumentException malformed) {
            return KK;
        }
    }
}
