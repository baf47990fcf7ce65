package kz.ethnomediation.intake.appeals;

import java.util.regex.Pattern;

/** The number on the receipt, {@code EM-2026-61-000123}: year and region of registration, then a count without gaps (domain rule 1). */
public record AppealNumber(String text) {

    private static final Pattern FORM = Pattern.compile("EM-\\d{4}-\\d{2}-\\d{6,}");

    public AppealNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number of an appeal");
        }
    }

    /** The number of the {@code count}-th appeal of the year in a region (ISO 3166-2, {@code KZ-61}). */
    public static AppealNumber of(int year, String region, long count) {
        return new AppealNumber("EM-%04d-%s-%06d".formatted(year, region.substring(3), count));
    }

    /** The region that registered it, whoever has it since. */
    public String region() {
        return "KZ-" + text.split("-", -1)[2];
    }
}
