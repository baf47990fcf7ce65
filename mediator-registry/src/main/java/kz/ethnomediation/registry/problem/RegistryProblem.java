package kz.ethnomediation.registry.problem;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What the register refuses in its own words. */
public enum RegistryProblem implements ProblemType {
    /** The id that the client made belongs to an entry already, whoever keeps it. */
    MEDIATOR_ID_TAKEN(
            422,
            "mediator-id-taken",
            "Бұл идентификатор тізілімде бар",
            "Этот идентификатор в реестре уже занят",
            "This id is taken in the register"),
    /** The current status does not lead to the one asked for; {@code allowed} says where it leads. */
    STATUS_STEP_NOT_ALLOWED(
            409,
            "mediator-status-step-not-allowed",
            "Медиатордың қазіргі мәртебесінен бұл мәртебеге өтуге болмайды",
            "Переход в этот статус из текущего статуса медиатора невозможен",
            "The mediator's current status does not lead to this one");

    private final ProblemKind kind;

    RegistryProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
