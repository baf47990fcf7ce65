package kz.ethnomediation.intake.appeals.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Everything that intake refuses for reasons of its own; a published slug keeps its meaning for ever. */
enum IntakeProblem implements ProblemType {
    /** The client-made id belongs to an appeal already. */
    ID_TAKEN(422, "id-taken", "Бұл идентификатор бос емес", "Идентификатор уже занят", "The id is taken"),
    /** The appeal's status forbids the verb; {@code allowed} says what may follow. */
    STATUS_FORBIDS(
            409,
            "status-forbids",
            "Өтініштің қазіргі күйі бұған жол бермейді",
            "Состояние обращения этого не допускает",
            "The status of the appeal does not allow this"),
    /** The matter belongs to its case; intake's own verbs are over (design §2). */
    HANDED_OVER(
            409,
            "handed-over",
            "Өтініш іске берілген",
            "Обращение передано в дело",
            "The matter has been handed over to its case"),
    /** Without consent nothing is handed over (Law 94-V art. 8). */
    CONSENT_REFUSED(
            409,
            "consent-refused",
            "Келісім берілмеген: істі қабылдауға болмайды",
            "Согласие не дано: принять обращение нельзя",
            "Consent was refused: the appeal cannot be accepted"),
    /** The law excludes mediation (Law on Mediation art. 1); {@code reason} says why. */
    MEDIATION_EXCLUDED(
            422,
            "mediation-excluded",
            "Заң бойынша медиация қолданылмайды",
            "Закон исключает медиацию",
            "The law excludes mediation in this matter");

    private final ProblemKind kind;

    IntakeProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
