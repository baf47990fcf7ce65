package kz.ethnomediation.intake.signals.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Everything that is refused about signals for reasons of their own; a published slug keeps its meaning for ever. */
enum SignalProblem implements ProblemType {
    /** The caller sees the signal and may not do this to it. */
    NOT_YOURS(
            403,
            "signal-not-yours",
            "Бұл белгі бойынша сіз шешім қабылдамайсыз",
            "По этому сигналу решаете не вы",
            "This signal is not yours to decide on"),
    /** The signal's state forbids the verb; {@code allowed} says what may follow. */
    STATE_FORBIDS(
            409,
            "signal-state-forbids",
            "Белгінің қазіргі күйі бұған жол бермейді",
            "Состояние сигнала этого не допускает",
            "The state of the signal does not allow this"),
    /** It lies there or higher already; {@code escalatedTo} says where. */
    ESCALATED_ALREADY(
            409,
            "signal-escalated-already",
            "Белгі бұл деңгейге берілген",
            "Сигнал уже передан на этот уровень",
            "The signal lies at this level already"),
    /** Still tense, or not looked at again yet; {@code controlDueOn} says when that is due (domain rules 41 and 43). */
    NOT_CALM_YET(
            409,
            "signal-not-calm-yet",
            "Шиеленіс әлі басылған жоқ",
            "Напряжённость ещё не снята",
            "The tension has not calmed for good yet");

    private final ProblemKind kind;

    SignalProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
