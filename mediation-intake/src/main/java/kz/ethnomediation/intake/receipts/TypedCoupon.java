package kz.ethnomediation.intake.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.intake.appeals.AppealNumber;

/**
 * Number and code as somebody typed them off a coupon: small letters, spaces and hyphens do not matter, Cyrillic letters
 * that look like Latin ones count as these. In the code, which never has B, S or Z, they are read as the 8, 5 and 2 that
 * they were taken from; 0, O, 1, I and G could come from two characters each and stay wrong.
 *
 * @param number empty where what was typed cannot be a number
 */
record TypedCoupon(Optional<AppealNumber> number, String code) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern NUMBER = Pattern.compile("EM(\\d{4})(\\d{2})(\\d{6,12})");
    private static final String CYRILLIC = "АВЕЁКМНРСТУҮХЈ";
    private static final String LATIN = "ABEEKMHPCTYYXJ";
    private static final Map<Character, Character> TAKEN_FOR = Map.of('B', '8', 'S', '5', 'Z', '2');

    static TypedCoupon of(String number, String code) {
        var digits = NUMBER.matcher(plain(number));
        return new TypedCoupon(
                digits.matches()
                        ? Optional.of(new AppealNumber(
                                "EM-%s-%s-%s".formatted(digits.group(1), digits.group(2), digits.group(3))))
                        : Optional.empty(),
                corrected(plain(code)));
    }

    /** Whether {@code kept} is the code, in a time that does not depend on how much of it is right. */
    boolean hasCode(String kept) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String typed) {
        var capitals = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var latin = new StringBuilder();
        SEPARATORS.matcher(capitals).replaceAll("").chars().forEach(letter -> latin.append(latin((char) letter)));
        return latin.toString();
    }

    private static char latin(char letter) {
        var at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    private static String corrected(String code) {
        var corrected = new StringBuilder();
        code.chars().forEach(letter -> corrected.append(TAKEN_FOR.getOrDefault((char) letter, (char) letter)));
        return corrected.toString();
    }

    /** The code is a secret of its holder. */
    @Override
    public String toString() {
        return "TypedCoupon[]";
    }
}
