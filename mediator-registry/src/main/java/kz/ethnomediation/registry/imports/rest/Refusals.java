package kz.ethnomediation.registry.imports.rest;

import java.util.List;
import kz.ethnomediation.platform.problem.Problem;
import kz.ethnomediation.registry.sheets.RowFault;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;
import kz.ethnomediation.registry.sheets.SheetReading.Unreadable;
import kz.ethnomediation.registry.sheets.SheetTable;

/** Gives each reason to refuse a file its problem. */
final class Refusals {

    /** As many faults as one answer names; the keeper mends them and hands in again. */
    private static final int MOST_FAULTS = 200;

    private Refusals() {}

    static Problem of(Unreadable unreadable) {
        var problem = Problem.of(type(unreadable.reason()));
        for (var fault : unreadable.faults()) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        problem = unreadable.faults().isEmpty() ? problem.at("", "file") : problem;
        return unreadable.reason() == Reason.TOO_MANY_ROWS ? problem.with("most", SheetTable.MOST_ROWS) : problem;
    }

    static Problem of(List<RowFault> faults) {
        var problem = Problem.of(ImportProblem.FILE_ROWS).with("faults", faults.size());
        for (var fault : faults.subList(0, Math.min(faults.size(), MOST_FAULTS))) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        return problem;
    }

    private static ImportProblem type(Reason reason) {
        return switch (reason) {
            case DAMAGED -> ImportProblem.FILE_UNREADABLE;
            case OVERSIZED -> ImportProblem.FILE_OVERSIZED;
            case TOO_MANY_ROWS -> ImportProblem.FILE_TOO_LONG;
            case WRONG_HEADER -> ImportProblem.FILE_HEADER;
            case EMPTY -> ImportProblem.FILE_EMPTY;
        };
    }
}
