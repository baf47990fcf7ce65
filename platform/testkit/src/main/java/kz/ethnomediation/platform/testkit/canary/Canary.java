package kz.ethnomediation.platform.testkit.canary;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Synthetic personal data that stands nowhere else, to be planted in the sensitive fields of test data. Whatever of it is
 * found where no personal data may be has leaked; what else tests send in such fields is watched for too ({@link Sensitive}).
 */
public enum Canary {
    /** A valid number that nobody has: of a woman born on 31 December 1999. */
    IIN("991231432563"),
    NAME("Канарейқызы Өтебике Сынаққызы"),
    OTHER_NAME("Құсбегіұлы Тәжірибе"),
    PHONE("+77009913371"),
    EMAIL("canary.otebike@example.invalid"),
    ADDRESS("Canary street 77, flat 1933"),
    ETHNICITY("қанарейлік-этнос"),
    DOCUMENT("KANAREIKA-0713"),
    ESSENCE("Қанарей торы туралы дау: the cage by the ninth window"),
    NOTE("the canary sang at a quarter past eleven");

    private final String value;

    Canary(String value) {
        this.value = value;
    }

    /** What to plant. */
    public String value() {
        return value;
    }

    static Stream<String> all() {
        return Arrays.stream(values()).map(Canary::value);
    }

    /** The text with {@code {IIN}}, {@code {NAME}} … replaced by the canaries. */
    public static String in(String text) {
        var planted = text;
        for (var canary : values()) {
            planted = planted.replace("{" + canary.name() + "}", canary.value);
        }
        return planted;
    }
}
