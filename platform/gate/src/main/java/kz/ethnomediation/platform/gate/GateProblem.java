package kz.ethnomediation.platform.gate;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What the gate refuses in its own words. */
public enum GateProblem implements ProblemType {
    TARGET_TOO_LONG(
            414, "target-too-long", "Мекенжай тым ұзын", "Адрес запроса слишком длинный", "The address is too long"),
    HEADERS_TOO_LARGE(
            431,
            "headers-too-large",
            "Сұраныстың тақырыптары тым көп немесе тым ұзын",
            "Заголовков запроса слишком много или они слишком длинные",
            "The request's headers are too many or too long");

    private final ProblemKind kind;

    GateProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
