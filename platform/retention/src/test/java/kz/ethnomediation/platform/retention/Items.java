package kz.ethnomediation.platform.retention;

/** The items of a version of the list, for the probe service. */
final class Items {

    private Items() {}

    /** Both classes kept for that term. */
    static String of(String term) {
        return "[" + item("CASE", term) + "," + item("CASE_OTHER_PARTY", term) + "]";
    }

    static String item(String code, String term) {
        return """
                {"code":"%s","service":"mediation-cases","begins":"CLOSED","term":"%s","calendar":"CALENDAR_DAYS"}""".formatted(code, term);
    }
}
