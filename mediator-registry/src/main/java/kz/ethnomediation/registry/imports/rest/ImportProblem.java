package kz.ethnomediation.registry.imports.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** Why a file is not taken in; a published slug keeps its meaning for ever. */
enum ImportProblem implements ProblemType {
    /** The file is not what its media type says, or it is damaged. */
    FILE_UNREADABLE(
            422,
            "file-unreadable",
            "Файл оқылмайды: түрі сәйкес емес немесе бүлінген",
            "Файл не читается: другой тип или повреждён",
            "The file cannot be read: it is of another kind or damaged"),
    /** Unpacked the file is larger than any register. */
    FILE_OVERSIZED(
            422,
            "file-oversized",
            "Файлдың ішіндегісі тым үлкен",
            "Содержимое файла слишком велико",
            "What the file holds is too large"),
    /** One import takes at most {@code most} rows. */
    FILE_TOO_LONG(
            422,
            "file-too-long",
            "Файлда жол тым көп: оны бөліңіз",
            "В файле слишком много строк: разделите его",
            "The file has too many rows: split it"),
    /** Columns are missing, doubled or unknown; the errors name them. */
    FILE_HEADER(
            422,
            "file-header",
            "Кестенің бағандары үлгіге сай емес",
            "Столбцы таблицы не соответствуют образцу",
            "The columns are not those of the template"),
    /** There is no row in the file. */
    FILE_EMPTY(422, "file-empty", "Файлда бірде-бір жол жоқ", "В файле нет ни одной строки", "The file has no row"),
    /** Rows break rules; at most 200 faults are named, and {@code faults} says how many there are. */
    FILE_ROWS(
            422,
            "file-rows",
            "Файлдың кейбір жолдары қабылданбайды, ештеңе енгізілген жоқ",
            "Некоторые строки файла не принимаются, ничего не внесено",
            "Rows of the file are refused, and nothing was entered");

    private final ProblemKind kind;

    ImportProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
