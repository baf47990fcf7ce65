package kz.ethnomediation.intake.imports.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalLanguage;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;

/** What the template lets be typed into a column, so that most faults are seen before the file is sent. */
final class Bounds {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Bounds() {}

    static void on(Range room, JournalColumn column, JournalLanguage language, Optional<XlsxTemplate.Offered> offered) {
        if (offered.isPresent()) {
            var _ = room.validateWithList(offered.get().range())
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(
                            column.kind() == JournalColumn.Kind.CODE
                                    ? DataValidationErrorStyle.STOP
                                    : DataValidationErrorStyle.WARNING)
                    .errorTitle(column.title(language))
                    .error(language == JournalLanguage.KK ? "Тізімнен таңдаңыз" : "Выберите из списка");
            return;
        }
        var _ = room.validateWithFormula(formula(column, firstCell(room)))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.title(language))
                .error(hint(column, language));
    }

    /** Without the sign for "less than": the library writes formulas into the XML as they are. */
    private static String formula(JournalColumn column, String cell) {
        return switch (column.kind()) {
            case DAY ->
                "AND(ISNUMBER(%1$s),%1$s>=%2$d,TODAY()+1>%1$s)"
                        .formatted(cell, ChronoUnit.DAYS.between(DAY_ZERO, JournalColumn.FIRST_DAY));
            case NUMBER ->
                "AND(ISNUMBER(%1$s),%1$s>=1,%2$d>=%1$s,INT(%1$s)=%1$s)"
                        .formatted(cell, JournalColumn.LONGEST_CONSULTATION);
            case WORDS, CODE -> "%d>=LEN(%s)".formatted(column.length(), cell);
        };
    }

    private static String hint(JournalColumn column, JournalLanguage language) {
        var kk = language == JournalLanguage.KK;
        return switch (column.kind()) {
            case DAY ->
                kk
                        ? "Күн %s бастап бүгінге дейін".formatted(JournalColumn.FIRST_DAY)
                        : "Дата от %s до сегодняшнего дня".formatted(JournalColumn.FIRST_DAY);
            case NUMBER ->
                kk
                        ? "1-ден %d-ге дейінгі бүтін сан".formatted(JournalColumn.LONGEST_CONSULTATION)
                        : "Целое число от 1 до %d".formatted(JournalColumn.LONGEST_CONSULTATION);
            case WORDS, CODE ->
                kk ? "%d таңбадан аспасын".formatted(column.length()) : "Не более %d знаков".formatted(column.length());
        };
    }

    private static String firstCell(Range room) {
        var column = room.getLeft();
        var letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + (room.getTop() + 1);
    }
}
