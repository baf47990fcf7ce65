package kz.ethnomediation.registry.entrances;

import java.util.regex.Pattern;

/** How codes are written in cells: as on the wire (design §3). */
final class Forms {

    /** ISO 3166-2, {@code KZ-61}. */
    static final Pattern REGION = Pattern.compile("KZ-[0-9]{2}");

    /** KATO, nine digits. */
    static final Pattern DISTRICT = Pattern.compile("[0-9]{9}");

    /** The stable code of a mediation office, {@code 61-01}. */
    static final Pattern OFFICE = Pattern.compile("[0-9]{2}-[0-9]{2}");

    /** BCP 47, {@code kk}, {@code ug-Arab}. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** A code of a published list. */
    static final Pattern CODE = Pattern.compile("[A-Z_]{1,60}");

    /** A telephone number as people write it. */
    static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,38}");

    /** Something at somewhere. */
    static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,130}");

    /** The name of a sign-in. */
    static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    /** An id of a source, or of the register itself. */
    static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}._:/-]{1,100}");

    static final int MOST_LANGUAGES = 20;
    static final int MOST_REGIONS = 30;
    static final int MOST_SPECIALISATIONS = 20;
    static final int MOST_DISTRICTS = 50;
    static final int MOST_TRAINERS = 50;
    static final int MOST_HOURS = 2_000;
    static final int MOST_HEADS = 100_000;
    static final int MOST_MATTERS = 500;

    private Forms() {}
}
