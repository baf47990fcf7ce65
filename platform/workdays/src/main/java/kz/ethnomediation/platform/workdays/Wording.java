package kz.ethnomediation.platform.workdays;

/** One text in each of the three languages; none may be blank. */
public record Wording(String kk, String ru, String en) {

    public Wording {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is missing beside: " + kk + ru + en);
        }
    }
}
