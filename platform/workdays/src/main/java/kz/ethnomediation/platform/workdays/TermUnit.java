package kz.ethnomediation.platform.workdays;

/** What a term is counted in. */
public enum TermUnit {
    WORKING_DAYS,
    CALENDAR_MONTHS
}
