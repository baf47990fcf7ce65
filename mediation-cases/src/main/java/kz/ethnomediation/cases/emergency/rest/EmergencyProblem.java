package kz.ethnomediation.cases.emergency.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** The refusals of emergency access and its review; a slug never changes its meaning. */
enum EmergencyProblem implements ProblemType {
    NOT_NEEDED(
            409,
            "emergency-access-not-needed",
            "Іс онсыз да қолжетімді",
            "Дело доступно и так",
            "The case can be read as it is"),
    STILL_RUNNING(
            409,
            "emergency-access-still-running",
            "Шұғыл қолжетімділік әлі жарамды",
            "Экстренный доступ ещё действует",
            "The emergency access is still running"),
    CASE_ERASED(
            409,
            "emergency-access-to-erased-case",
            "Істің мәтіндері өшірілген",
            "Тексты дела удалены",
            "What the case held in words is erased"),
    ALREADY_REVIEWED(
            409,
            "emergency-access-already-reviewed",
            "Бұл қолжетімділік тексерілген",
            "Этот доступ уже проверен",
            "This access has been reviewed"),
    OWN_ACCESS(
            403,
            "emergency-access-of-ones-own",
            "Өз қолжетімділігін ешкім тексермейді",
            "Собственный доступ никто не проверяет",
            "Nobody reviews the own access"),
    TOO_LONG(
            422,
            "emergency-access-too-long",
            "Мерзім рұқсат етілгеннен ұзақ",
            "Срок больше допустимого",
            "Longer than an emergency access may be");

    private final ProblemKind kind;

    EmergencyProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
