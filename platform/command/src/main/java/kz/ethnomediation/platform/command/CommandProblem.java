package kz.ethnomediation.platform.command;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Why a request with an {@code Idempotency-Key} is not carried out. */
public enum CommandProblem implements ProblemType {
    REQUEST_IN_PROGRESS(
            409,
            "request-in-progress",
            "Осы кілтпен сұраныс орындалып жатыр",
            "Запрос с этим ключом ещё выполняется",
            "A request with this key is still being carried out"),
    KEY_REUSED(
            422,
            "idempotency-key-reused",
            "Бұл кілт басқа сұраныста қолданылған",
            "Этот ключ уже использован для другого запроса",
            "This key has been used for another request");

    private final ProblemKind kind;

    CommandProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
