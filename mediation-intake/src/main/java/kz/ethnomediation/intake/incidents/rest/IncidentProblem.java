package kz.ethnomediation.intake.incidents.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Everything that is refused about incidents for reasons of their own; a published slug keeps its meaning for ever. */
enum IncidentProblem implements ProblemType {
    /** The incident's state forbids the verb; {@code allowed} says what may follow. */
    STATE_FORBIDS(
            409,
            "incident-state-forbids",
            "Оқиғаның қазіргі күйі бұған жол бермейді",
            "Состояние инцидента этого не допускает",
            "The state of the incident does not allow this"),
    /** It cannot end as remedied before the authority was told. */
    AUTHORITY_NOT_TOLD(
            409,
            "incident-authority-not-told",
            "Уәкілетті орган әлі хабардар етілмеген",
            "Уполномоченный орган ещё не уведомлён",
            "The authority has not been told yet"),
    /** It cannot end as remedied before those whom it concerns were told. */
    PERSONS_NOT_TOLD(
            409,
            "incident-persons-not-told",
            "Деректер субъектілері әлі хабардар етілмеген",
            "Субъекты данных ещё не уведомлены",
            "The people whom it concerns have not been told yet");

    private final ProblemKind kind;

    IncidentProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
