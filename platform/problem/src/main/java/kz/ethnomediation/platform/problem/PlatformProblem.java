package kz.ethnomediation.platform.problem;

/** The failures that every service shares: what HTTP, JSON and login can do wrong. */
public enum PlatformProblem implements ProblemType {
    MALFORMED(
            400,
            "malformed-request",
            "Сұраныс дұрыс құрылмаған",
            "Запрос составлен неверно",
            "The request is malformed"),
    UNAUTHENTICATED(
            401, "unauthenticated", "Жүйеге кіру қажет", "Требуется вход в систему", "A valid token is required"),
    FORBIDDEN(
            403,
            "forbidden",
            "Бұл әрекетке құқық жоқ",
            "Нет права на это действие",
            "This action is not allowed to you"),
    NOT_FOUND(404, "not-found", "Табылмады", "Не найдено", "Not found"),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "Бұл әдіс қолданылмайды",
            "Метод не поддерживается",
            "The method is not allowed here"),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "Сұралған пішім жоқ",
            "Запрошенного формата нет",
            "None of the accepted formats is available"),
    CONCURRENT_CHANGE(
            409,
            "concurrent-change",
            "Дерек қатар өзгертілді, қайталаңыз",
            "Данные изменены одновременно, повторите",
            "Changed by another request at the same time: try again"),
    STALE(
            412,
            "stale-version",
            "Дерек бұрынырақ өзгертілген",
            "Данные уже изменены",
            "The resource has changed since it was read"),
    TOO_LARGE(413, "too-large", "Сұраныс тым үлкен", "Запрос слишком велик", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Мазмұн түрі қолданылмайды",
            "Тип содержимого не поддерживается",
            "The content type is not supported"),
    INVALID(
            422,
            "invalid-content",
            "Мазмұн ережеге сай емес",
            "Содержание нарушает правило",
            "The content breaks a rule"),
    PRECONDITION_REQUIRED(
            428,
            "precondition-required",
            "If-Match тақырыбы қажет",
            "Нужен заголовок If-Match",
            "The If-Match header is required"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Сұраныс тым жиі", "Слишком много запросов", "Too many requests"),
    INTERNAL(500, "internal-error", "Ішкі қате", "Внутренняя ошибка", "Internal error"),
    UNAVAILABLE(
            503, "unavailable", "Қызмет уақытша қолжетімсіз", "Служба временно недоступна", "Temporarily unavailable");

    private final ProblemKind kind;

    PlatformProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** What is said where the framework refuses with {@code status}: a malformed request as a whole where it does not say more. */
    static Problem refusal(int status) {
        var type = forStatus(status);
        return type == MALFORMED ? Problem.of(type).at("", "unreadable") : Problem.of(type);
    }

    /** The shared problem for a status that the framework chose; any other 4xx counts as malformed, the rest as internal. */
    public static PlatformProblem forStatus(int status) {
        for (var candidate : values()) {
            if (candidate.status() == status) {
                return candidate;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED : INTERNAL;
    }
}
