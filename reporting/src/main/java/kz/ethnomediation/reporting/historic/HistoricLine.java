package kz.ethnomediation.reporting.historic;

/** The lines of the report for which counts without case data are taken in. */
public enum HistoricLine {
    APPEALS_REGISTERED,
    RESOLVED_AT_CONSULTATION,
    RESOLVED_BY_SETTLEMENT
}
