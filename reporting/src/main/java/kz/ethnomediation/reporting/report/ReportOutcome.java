package kz.ethnomediation.reporting.report;

/** The answer to who asks for a report. */
public sealed interface ReportOutcome {

    /** Here it is. */
    record Compiled(Report report) implements ReportOutcome {}

    /** The last quarter asked for has not begun, and no fact lies in it. */
    record NotBegun() implements ReportOutcome {}

    /** The region asked for did not exist in that period, or is not the reader's. */
    record RegionNotVisible() implements ReportOutcome {}
}
