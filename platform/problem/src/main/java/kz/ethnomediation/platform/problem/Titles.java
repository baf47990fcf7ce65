package kz.ethnomediation.platform.problem;

import com.google.errorprone.annotations.Immutable;

/** One text in each language of the system; none may be blank. */
@Immutable
public record Titles(String kk, String ru, String en) {

    public Titles {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a title is missing beside: " + kk + ru + en);
        }
    }

    /** The text in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
