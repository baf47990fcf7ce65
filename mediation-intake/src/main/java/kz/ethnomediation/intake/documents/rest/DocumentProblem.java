package kz.ethnomediation.intake.documents.rest;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What documents refuse for reasons of their own; a published slug keeps its meaning for ever. */
enum DocumentProblem implements ProblemType {
    /** The bytes are none of the kinds of file that are taken; {@code allowed} names them. */
    FILE_TYPE_NOT_TAKEN(
            422,
            "file-type-not-taken",
            "Бұл файл түрі қабылданбайды",
            "Файлы этого вида не принимаются",
            "Files of this kind are not taken"),
    /** A scanner has found malware in the file. */
    MALWARE_FOUND(
            422, "malware-found", "Файлда зиянды код бар", "В файле вредоносный код", "There is malware in the file"),
    /** The texts of the appeal are erased for good: no further one can be kept. */
    APPEAL_ERASED(
            409,
            "appeal-erased",
            "Өтініштің мәтіндері жойылған",
            "Тексты обращения уничтожены",
            "The texts of the appeal are erased"),
    /** The appeal has as many documents as it can have. */
    TOO_MANY_DOCUMENTS(
            409,
            "too-many-documents",
            "Өтініште құжат тым көп",
            "У обращения слишком много документов",
            "The appeal has too many documents");

    private final ProblemKind kind;

    DocumentProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
