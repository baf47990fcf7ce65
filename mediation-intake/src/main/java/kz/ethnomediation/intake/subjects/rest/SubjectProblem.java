package kz.ethnomediation.intake.subjects.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What is refused about requests for reasons of their own; a published slug keeps its meaning for ever. */
enum SubjectProblem implements ProblemType {
    /** Nobody is known by that number, or the receipt is none of ours: which of both is not told. */
    NOBODY_MEANT(
            422,
            "subject-unknown",
            "Мұндай нөмірмен ешкім табылмады",
            "По таким данным никто не найден",
            "Nobody is known by that");

    private final ProblemKind kind;

    SubjectProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
