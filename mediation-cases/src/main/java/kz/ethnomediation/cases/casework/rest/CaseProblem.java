package kz.ethnomediation.cases.casework.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** This service's own refusals; a slug never changes its meaning. */
enum CaseProblem implements ProblemType {
    ASSIGNMENT_TO_OTHERS(
            403,
            "assignment-to-others",
            "Медиатор істі тек өзіне ала алады",
            "Медиатор может взять дело только на себя",
            "A mediator may take a case only for himself or herself"),
    STATUS_FORBIDS(
            409,
            "case-status-forbids",
            "Істің қазіргі күйінде бұл әрекет мүмкін емес",
            "В текущем состоянии дела это действие невозможно",
            "The case's status does not allow this"),
    NO_CONSULTATION(
            409,
            "no-consultation-recorded",
            "Әлі бірде-бір консультация тіркелмеген",
            "Ещё не записано ни одной консультации",
            "No consultation has been recorded yet"),
    SCOPE_UNANSWERED(
            409,
            "scope-unanswered",
            "Медиацияны ұсынуға дейін барлық сұраққа жауап қажет",
            "До предложения медиации нужны ответы на все вопросы о сфере применения",
            "Every scope question must be answered before mediation is offered"),
    MEDIATION_EXCLUDED(
            409,
            "mediation-excluded-by-law",
            "Заң бұл істе медиацияға жол бермейді",
            "Закон исключает медиацию по этому делу",
            "The law excludes mediation in this matter"),
    CONSENT_MISSING(
            409,
            "consent-missing",
            "Барлық тараптардың келісімі жоқ",
            "Нет согласия всех сторон",
            "Not all parties have consented"),
    TOO_FEW_PARTIES(
            409,
            "too-few-parties",
            "Медиацияға кемінде екі тарап қажет",
            "Для медиации нужны хотя бы две стороны",
            "A mediation needs two parties at least"),
    ALREADY_SEALED(
            409,
            "case-already-sealed",
            "Іске қол жеткізу бұрыннан шектелген",
            "Доступ к делу уже закрыт",
            "The case is sealed already"),
    NOT_SEALED(
            409,
            "case-not-sealed",
            "Іске қол жеткізу шектелмеген",
            "Доступ к делу не закрыт",
            "The case is not sealed"),
    ERASED(
            409,
            "case-erased",
            "Істің мәтіндері өшірілген, жаңасы жазылмайды",
            "Тексты дела удалены, новые не записываются",
            "What the case held in words is erased, so it takes no others"),
    SCOPE_CONTRADICTED(
            422,
            "scope-answer-contradicted",
            "Бұл сұраққа бұрын басқа жауап берілген",
            "На этот вопрос ранее дан другой ответ",
            "This question was answered otherwise before"),
    SIGNATURE_MISSING(
            422, "signature-missing", "Барлық қол қойылмаған", "Есть не все подписи", "Not everybody has signed"),
    UNKNOWN_PARTY(
            422, "unknown-party", "Істе мұндай тарап жоқ", "В деле нет такой стороны", "The case has no such party"),
    DAY_AHEAD(422, "day-ahead", "Күн әлі келген жоқ", "Дата ещё не наступила", "The day lies ahead"),
    DAY_BEFORE_LAST_FACT(
            422,
            "day-before-last-fact",
            "Күн алдыңғы әрекеттен бұрын",
            "Дата раньше предыдущего действия",
            "The day lies before that of the fact before it"),
    MEDIATOR_NOT_ACTIVE(
            422,
            "mediator-not-active",
            "Медиатор бұл күні тізілімде белсенді емес",
            "Медиатор на этот день не активен в реестре",
            "The register does not show the mediator as active on that day");

    private final ProblemKind kind;

    CaseProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
