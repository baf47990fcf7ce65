package kz.ethnomediation.intake.declarations;

import java.util.Locale;

/** What the page says around a declaration; the words are the published list {@code declaration-texts}. */
public enum DeclarationText {
    HEADING,
    VOLUNTARY,
    PROTECTION,
    UNTIL,
    GROUND,
    TABLE,
    CHOOSE,
    DECLARE,
    WITHDRAW,
    RECORDED,
    WITHDRAWN,
    REFUSED;

    /** Its code in the list. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
