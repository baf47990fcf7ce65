package kz.ethnomediation.reporting.historic.rest;

import java.util.List;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.reporting.historic.ImportOutcome.Reason;
import kz.ethnomediation.reporting.historic.ImportOutcome.RowFault;
import kz.ethnomediation.reporting.problems.ReportingProblem;

/** Names the faulty rows of a batch by pointer; the first ones where there are too many to read. */
final class RefusedRows {

    private static final int MOST_NAMED = 200;

    private RefusedRows() {}

    static Problem problem(List<RowFault> faults) {
        var problem = Problem.of(ReportingProblem.HISTORIC_ROWS_REFUSED).with("faultyRows", faults.size());
        for (var fault : faults.subList(0, Math.min(faults.size(), MOST_NAMED))) {
            problem = problem.at(pointer(fault), code(fault.reason()));
        }
        return problem;
    }

    private static String pointer(RowFault fault) {
        var row = "/rows/" + fault.row();
        return switch (fault.reason()) {
            case MALFORMED_QUARTER, QUARTER_NOT_BEGUN, QUARTER_HAS_LIVE_FIGURES -> row + "/quarter";
            case UNKNOWN_REGION, REGION_NOT_OF_THAT_TIME -> row + "/region";
            case DUPLICATE_ROW, STATED_BY_ANOTHER_SOURCE -> row;
        };
    }

    private static String code(Reason reason) {
        return switch (reason) {
            case MALFORMED_QUARTER -> "malformed-quarter";
            case QUARTER_NOT_BEGUN -> "quarter-not-begun";
            case QUARTER_HAS_LIVE_FIGURES -> "quarter-has-live-figures";
            case UNKNOWN_REGION -> "unknown-region";
            case REGION_NOT_OF_THAT_TIME -> "region-not-of-that-time";
            case DUPLICATE_ROW -> "duplicate-row";
            case STATED_BY_ANOTHER_SOURCE -> "stated-by-another-source";
        };
    }
}
