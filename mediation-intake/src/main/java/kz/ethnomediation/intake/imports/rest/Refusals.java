package kz.ethnomediation.intake.imports.rest;

import kz.ethnomediation.intake.imports.JournalReading.Reason;
import kz.ethnomediation.intake.imports.JournalReading.Unreadable;
import kz.ethnomediation.intake.imports.JournalTable;
import kz.ethnomediation.platform.problem.Problem;

/** Gives each reason to refuse a file its problem. */
final class Refusals {

    private Refusals() {}

    static Problem of(Unreadable unreadable) {
        var problem = Problem.of(type(unreadable.reason()));
        for (var fault : unreadable.faults()) {
            problem = problem.at(fault.pointer(), fault.code());
        }
        problem = unreadable.faults().isEmpty() ? problem.at("", "journal") : problem;
        return unreadable.reason() == Reason.TOO_MANY_LINES ? problem.with("most", JournalTable.MOST_LINES) : problem;
    }

    private static ImportProblem type(Reason reason) {
        return switch (reason) {
            case DAMAGED -> ImportProblem.JOURNAL_UNREADABLE;
            case OVERSIZED -> ImportProblem.JOURNAL_OVERSIZED;
            case TOO_MANY_LINES -> ImportProblem.JOURNAL_TOO_LONG;
            case WRONG_HEADER -> ImportProblem.JOURNAL_HEADER;
            case EMPTY -> ImportProblem.JOURNAL_EMPTY;
        };
    }
}
