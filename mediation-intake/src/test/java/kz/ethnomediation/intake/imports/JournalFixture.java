package kz.ethnomediation.intake.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal's line that is good until a test spoils it, and the words of the lists. */
public final class JournalFixture {

    private JournalFixture() {}

    /** The shortest line. */
    public static Map<JournalColumn, String> shortest(String number) {
        var cells = new EnumMap<JournalColumn, String>(JournalColumn.class);
        cells.put(JournalColumn.NUMBER, number);
        cells.put(JournalColumn.RECEIVED_ON, "2025-03-14");
        cells.put(JournalColumn.LANGUAGE, "kk");
        cells.put(JournalColumn.APPLICANT_NAME, "Synthetic Applicant");
        cells.put(JournalColumn.ESSENCE, "A fence stands on the wrong side.");
        cells.put(JournalColumn.CONSENT, "YES");
        return cells;
    }

    /** A line with everything that was done on the spot. */
    public static Map<JournalColumn, String> whole(String number) {
        var cells = shortest(number);
        cells.put(JournalColumn.CHANNEL, "OFFICE");
        cells.put(JournalColumn.CATEGORY, "NEIGHBOURS");
        cells.put(JournalColumn.OTHER_PARTY, "neighbour, house 12");
        cells.put(JournalColumn.CORRUPTION, "NO");
        cells.put(JournalColumn.CONSULTED_ON, "2025-03-15");
        cells.put(JournalColumn.CONSULTATION_MINUTES, "25");
        cells.put(JournalColumn.CONSULTATION_FORM, "IN_PERSON");
        cells.put(JournalColumn.ADVICE_KIND, "EXPLAINED_RIGHTS");
        cells.put(JournalColumn.CONSULTATION_RESULT, "INFORMED");
        return cells;
    }

    /** Codes that stand for themselves, and a few names. */
    static Dictionary dictionary() {
        var lists = new HashMap<String, Map<String, String>>();
        lists.put("languages", words("kk", "ru"));
        lists.put("regions", words("KZ-61", "KZ-75", "түркістан облысы=KZ-61"));
        lists.put("offices", words("61-01"));
        lists.put("districts", words("611600000"));
        lists.put("channels", words("OFFICE", "PHONE", "приём в офисе=OFFICE"));
        lists.put("forms", words("IN_PERSON"));
        lists.put("applicant-kinds", words("PERSON", "LEGAL_ENTITY"));
        lists.put("categories", words("NEIGHBOURS", "LAND"));
        lists.put("answers", words("YES", "NO", "NOT_ASKED", "да=YES", "нет=NO"));
        lists.put("consent-methods", words("WRITTEN", "ORAL", "письменно=WRITTEN"));
        lists.put("criminal-severities", words("NONE"));
        lists.put("consultation-forms", words("IN_PERSON"));
        lists.put("advice-kinds", words("EXPLAINED_RIGHTS", "TALK_WITH_BOTH"));
        lists.put("consultation-results", words("INFORMED"));
        return new Dictionary(lists);
    }

    private static Map<String, String> words(String... words) {
        var codes = new HashMap<String, String>();
        for (var word : words) {
            var equals = word.indexOf('=');
            codes.put(Dictionary.folded(equals < 0 ? word : word.substring(0, equals)), word.substring(equals + 1));
        }
        return codes;
    }

    /** The field names of all columns in their order. */
    public static List<String> keys() {
        return Arrays.stream(JournalColumn.values()).map(JournalColumn::key).toList();
    }

    /** The cells in the columns' order, empty where there are none. */
    public static List<String> row(Map<JournalColumn, String> cells) {
        return Arrays.stream(JournalColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    /** A text of comma-separated values with the field names above. */
    public static String csv(List<Map<JournalColumn, String>> lines) {
        var text = new StringBuilder(String.join(",", keys())).append("\r\n");
        lines.forEach(line -> text.append(String.join(
                        ",",
                        row(line).stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList()))
                .append("\r\n"));
        return text.toString();
    }
}
