package kz.ethnomediation.intake.imports.xlsx;

import java.time.LocalDate;
import java.util.Map;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalLanguage;
import org.dhatim.fastexcel.Worksheet;

/** The template's one filled line, which shows what is meant and is never taken over. */
final class ExampleLine {

    private static final Map<JournalColumn, String> CODES = Map.of(
            JournalColumn.CHANNEL, "OFFICE",
            JournalColumn.LANGUAGE, "kk",
            JournalColumn.APPLICANT_KIND, "PERSON",
            JournalColumn.CATEGORY, "NEIGHBOURS",
            JournalColumn.CONSENT, "YES",
            JournalColumn.CONSENT_METHOD, "WRITTEN",
            JournalColumn.CORRUPTION, "NOT_ASKED",
            JournalColumn.CONSULTATION_FORM, "IN_PERSON",
            JournalColumn.ADVICE_KIND, "EXPLAINED_RIGHTS",
            JournalColumn.CONSULTATION_RESULT, "INFORMED");

    private static final Map<JournalColumn, String> WORDS_KK = Map.of(
            JournalColumn.APPLICANT_NAME, "Тегі Аты Әкесінің аты",
            JournalColumn.ESSENCE, "Көршінің қоршауы дұрыс емес жерде тұр",
            JournalColumn.OTHER_PARTY, "көрші, 12-үй");

    private static final Map<JournalColumn, String> WORDS_RU = Map.of(
            JournalColumn.APPLICANT_NAME, "Фамилия Имя Отчество",
            JournalColumn.ESSENCE, "Забор соседа стоит не на своём месте",
            JournalColumn.OTHER_PARTY, "сосед, дом 12");

    private static final int MINUTES = 25;

    private ExampleLine() {}

    static void write(
            Worksheet sheet,
            int row,
            JournalLanguage language,
            LocalDate day,
            Map<String, XlsxTemplate.Offered> lists) {
        for (var column : JournalColumn.values()) {
            var format = column.kind() == JournalColumn.Kind.DAY ? "yyyy-mm-dd" : "General";
            sheet.style(row, column.place())
                    .italic()
                    .fontColor("7F7F7F")
                    .format(format)
                    .set();
        }
        sheet.value(row, JournalColumn.NUMBER.place(), language.exampleMark());
        sheet.value(row, JournalColumn.RECEIVED_ON.place(), day);
        sheet.value(row, JournalColumn.CONSULTED_ON.place(), day);
        sheet.value(row, JournalColumn.CONSULTATION_MINUTES.place(), MINUTES);
        (language == JournalLanguage.KK ? WORDS_KK : WORDS_RU)
                .forEach((column, words) -> sheet.value(row, column.place(), words));
        CODES.forEach((column, code) -> column.list()
                .map(lists::get)
                .ifPresent(offered -> sheet.value(row, column.place(), offered.name(code))));
    }
}
