package kz.ethnomediation.intake.notices.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What notices refuse for reasons of their own; a published slug keeps its meaning for ever. */
enum NoticeProblem implements ProblemType {
    /** Nobody can be called to a meeting on an appeal that has ended. */
    APPEAL_ENDED(
            409,
            "appeal-ended",
            "Өтініш аяқталған: кездесуге шақыруға болмайды",
            "Обращение завершено: пригласить на встречу нельзя",
            "The appeal has ended: nobody can be called to a meeting");

    private final ProblemKind kind;

    NoticeProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
