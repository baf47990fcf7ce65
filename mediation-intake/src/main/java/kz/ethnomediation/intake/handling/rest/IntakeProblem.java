package kz.ethnomediation.intake.handling.rest;

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
            "Келісім берілмеген: өтінішті ешкімге беруге болмайды",
            "Согласие не дано: передать обращение никому нельзя",
            "Consent was refused: the appeal cannot be handed to anybody"),
    /** The law excludes mediation (Law on Mediation art. 1); {@code reason} says why. */
    MEDIATION_EXCLUDED(
            422,
            "mediation-excluded",
            "Заң бойынша медиация қолданылмайды",
            "Закон исключает медиацию",
            "The law excludes mediation in this matter"),
    /** The pair of source and external id is unique for ever (design §3). */
    SOURCE_CONFLICT(
            409,
            "source-conflict",
            "Дереккөз осы нөмірмен басқа мазмұн жіберген",
            "Источник уже передал под этим номером другое содержание",
            "The source sent another content under this id before"),
    /** One appeal has one answer (APPC art. 76). */
    ALREADY_ANSWERED(
            409,
            "already-answered",
            "Өтінішке жауап берілген",
            "На обращение уже дан ответ",
            "The appeal has been answered"),
    /** The term is extended once (APPC art. 76; domain rule 10). */
    ALREADY_EXTENDED(
            409,
            "already-extended",
            "Мерзім бір рет ұзартылған",
            "Срок уже продлевался",
            "The term has been extended once already"),
    /** A term that is over, or was never set, cannot be extended. */
    NO_TERM_RUNS(
            409,
            "no-term-runs",
            "Ұзартылатын мерзім жоқ",
            "Нет текущего срока, который можно продлить",
            "There is no running term to extend"),
    /** Another region has been asked and has not decided yet. */
    TRANSFER_PENDING(
            409,
            "transfer-pending",
            "Өтініш басқа өңірге ұсынылған, шешім күтілуде",
            "Обращение предложено другому региону, решения ещё нет",
            "The appeal has been offered to another region, which has not decided yet"),
    /** There is no offer that could be decided on. */
    NO_TRANSFER_OFFERED(
            409,
            "no-transfer-offered",
            "Өтініш басқа өңірге ұсынылмаған",
            "Обращение не предлагалось другому региону",
            "The appeal has not been offered to another region");

    private final ProblemKind kind;

    IntakeProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
