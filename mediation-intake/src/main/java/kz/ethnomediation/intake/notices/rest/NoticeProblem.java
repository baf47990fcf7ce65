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
            "The appeal has ended: nobody can be called to a meeting"),
    /** What has reached its recipient, or is closed already, cannot be closed. */
    NOTICE_STATE_FORBIDS(
            409,
            "notice-state-forbids",
            "Хабарламаның күйі бұған жол бермейді",
            "Состояние уведомления этого не допускает",
            "The state of the notice does not allow this");

    private final ProblemKind kind;

    NoticeProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
