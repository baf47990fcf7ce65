package kz.ethnomediation.reporting.problems;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** The refusals that only reporting knows. */
public enum ReportingProblem implements ProblemType {
    MALFORMED_QUARTER(
            400,
            "malformed-quarter",
            "Тоқсан дұрыс жазылмаған, үлгісі: 2026-Q3",
            "Квартал записан неверно, образец: 2026-Q3",
            "The quarter is not written like 2026-Q3"),
    PERIOD_REVERSED(
            422,
            "period-reversed",
            "Кезең басталмай тұрып аяқталады",
            "Период заканчивается раньше, чем начинается",
            "The period ends before it begins"),
    PERIOD_TOO_LONG(422, "period-too-long", "Кезең тым ұзақ", "Период слишком длинный", "The period is too long"),
    QUARTER_NOT_BEGUN(
            422,
            "quarter-not-begun",
            "Тоқсан әлі басталған жоқ",
            "Квартал ещё не начался",
            "The quarter has not begun"),
    HISTORIC_ROWS_REFUSED(
            422,
            "historic-rows-refused",
            "Кейбір жолдар қабылданбады, ештеңе сақталған жоқ",
            "Некоторые строки не приняты, ничего не сохранено",
            "Some rows are refused, nothing was stored");

    private final ProblemKind kind;

    ReportingProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
