package kz.ethnomediation.intake.imports.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Why a file is not taken over at all; a published slug keeps its meaning for ever. */
enum ImportProblem implements ProblemType {
    /** The file is not what its media type says, or it is damaged. */
    JOURNAL_UNREADABLE(
            422,
            "journal-unreadable",
            "Файл оқылмайды: түрі сәйкес емес немесе бүлінген",
            "Файл не читается: другой тип или повреждён",
            "The file cannot be read: it is of another kind or damaged"),
    /** Unpacked the file is larger than any journal. */
    JOURNAL_OVERSIZED(
            422,
            "journal-oversized",
            "Файлдың ішіндегісі тым үлкен",
            "Содержимое файла слишком велико",
            "What the file holds is too large"),
    /** One import takes at most {@code most} lines. */
    JOURNAL_TOO_LONG(
            422,
            "journal-too-long",
            "Файлда жол тым көп: оны бөліңіз",
            "В файле слишком много строк: разделите его",
            "The file has too many lines: split it"),
    /** Columns are missing, doubled or unknown; the errors name them. */
    JOURNAL_HEADER(
            422,
            "journal-header",
            "Кестенің бағандары үлгіге сай емес",
            "Столбцы таблицы не соответствуют образцу",
            "The columns are not those of the template"),
    /** There is no line in the file. */
    JOURNAL_EMPTY(
            422, "journal-empty", "Файлда бірде-бір жол жоқ", "В файле нет ни одной строки", "The file has no line");

    private final ProblemKind kind;

    ImportProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
