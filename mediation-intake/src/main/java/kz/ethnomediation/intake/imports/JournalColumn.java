package kz.ethnomediation.intake.imports;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a paper journal: its field name, which never changes and stands in the file's hidden row and in pointers,
 * the titles over it, and what its cells may hold.
 */
public enum JournalColumn {
    NUMBER("number", Shape.words(50), true, "Журналдағы нөмірі", "Номер по журналу"),
    RECEIVED_ON("receivedOn", Shape.day(), true, "Келіп түскен күні", "Дата поступления"),
    CHANNEL("channel", Shape.code("channels"), false, "Келіп түсу арнасы", "Канал поступления"),
    FORM("form", Shape.code("forms"), false, "Өтініш нысаны", "Форма обращения"),
    LANGUAGE("language", Shape.code("languages"), true, "Өтініш тілі", "Язык обращения"),
    APPLICANT_KIND("applicantKind", Shape.code("applicant-kinds"), false, "Өтініш беруші", "Вид заявителя"),
    APPLICANT_NAME(
            "applicantName",
            Shape.words(200),
            true,
            "Аты-жөні немесе атауы",
            "Фамилия, имя, отчество или наименование"),
    IIN("iin", Shape.words(12), false, "ЖСН (БСН)", "ИИН (БИН)"),
    PHONE("phone", Shape.words(25), false, "Телефоны", "Телефон"),
    REGION("region", Shape.code("regions"), false, "Өңір", "Регион"),
    DISTRICT("district", Shape.word("districts", 200), false, "Аудан (ӘАОЖ коды)", "Район (код КАТО)"),
    OFFICE("office", Shape.word("offices", 200), false, "Медиация кабинеті", "Кабинет медиации"),
    CATEGORY("category", Shape.code("categories"), false, "Дау санаты", "Категория спора"),
    ESSENCE("essence", Shape.words(20_000), true, "Өтініштің мәні", "Суть обращения"),
    OTHER_PARTY("otherParty", Shape.words(500), false, "Екінші тарап", "Другая сторона"),
    CONSENT(
            "consent",
            Shape.code("answers"),
            true,
            "Дербес деректерді өңдеуге келісім бар ма",
            "Согласие на обработку персональных данных"),
    CONSENT_METHOD("consentMethod", Shape.code("consent-methods"), false, "Келісім қалай берілді", "Как дано согласие"),
    THIRD_PARTY_INTERESTS(
            "thirdPartyInterests",
            Shape.code("answers"),
            false,
            "Үшінші тұлғалардың мүдделері қозғала ма",
            "Затронуты интересы третьих лиц"),
    INCAPABLE_PARTY(
            "incapableParty",
            Shape.code("answers"),
            false,
            "Сот әрекетке қабілетсіз деп таныған тарап бар ма",
            "Сторона признана судом недееспособной"),
    CORRUPTION(
            "corruption", Shape.code("answers"), false, "Сыбайлас жемқорлық қылмысы ма", "Коррупционное преступление"),
    STATE_BODY(
            "stateBody", Shape.code("answers"), false, "Тарап мемлекеттік орган ба", "Сторона — государственный орган"),
    COURT_PROCEEDINGS("courtProceedings", Shape.code("answers"), false, "Іс сотта ма", "Дело находится в суде"),
    CRIMINAL_SEVERITY(
            "criminalSeverity", Shape.code("criminal-severities"), false, "Қылмыстың ауырлығы", "Тяжесть преступления"),
    CONSULTED_ON("consultedOn", Shape.day(), false, "Консультация күні", "Дата консультации"),
    CONSULTATION_MINUTES("consultationMinutes", Shape.number(4), false, "Ұзақтығы, минут", "Длительность, минут"),
    CONSULTATION_FORM(
            "consultationForm", Shape.code("consultation-forms"), false, "Консультация нысаны", "Форма консультации"),
    ADVICE_KIND("adviceKind", Shape.code("advice-kinds"), false, "Консультация мазмұны", "Содержание консультации"),
    CONSULTATION_RESULT(
            "consultationResult",
            Shape.code("consultation-results"),
            false,
            "Консультация нәтижесі",
            "Результат консультации"),
    CONSULTATION_NOTE("consultationNote", Shape.words(5_000), false, "Ескертпе", "Примечание");

    /** The Law on Mediation came into force on this day: no journal of ours is older. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2011, 8, 5);

    /** The longest consultation in minutes: a day. */
    public static final int LONGEST_CONSULTATION = 1_440;

    private static final int CODE_LENGTH = 200;

    private static final Map<String, JournalColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column -> Stream.of(column.key, column.kk, column.ru)
                    .distinct()
                    .map(name -> Map.entry(Dictionary.folded(name), column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String NEEDED = "*";

    /** The kinds of cells. */
    public enum Kind {
        WORDS,
        DAY,
        NUMBER,
        /** One of a list; the template offers the list. */
        CODE
    }

    /**
     * What a cell may hold.
     *
     * @param length characters at most
     * @param list name of the published list whose codes or names it takes, where there is one
     */
    @Immutable
    private record Shape(Kind kind, int length, @Nullable String list) {

        static Shape words(int length) {
            return new Shape(Kind.WORDS, length, null);
        }

        static Shape word(String list, int length) {
            return new Shape(Kind.WORDS, length, list);
        }

        static Shape day() {
            return new Shape(Kind.DAY, 10, null);
        }

        static Shape number(int length) {
            return new Shape(Kind.NUMBER, length, null);
        }

        static Shape code(String list) {
            return new Shape(Kind.CODE, CODE_LENGTH, list);
        }
    }

    private final String key;
    private final Shape shape;
    private final boolean needed;
    private final String kk;
    private final String ru;

    JournalColumn(String key, Shape shape, boolean needed, String kk, String ru) {
        this.key = key;
        this.shape = shape;
        this.needed = needed;
        this.kk = kk;
        this.ru = ru;
    }

    /** The field name. */
    public String key() {
        return key;
    }

    /** Its place in the template, from 0. */
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /** Where a fault of this column is, {@code /essence}. */
    public String pointer() {
        return "/" + key;
    }

    /** Whether a journal without this column cannot be taken over. */
    boolean isNeeded() {
        return needed;
    }

    public Kind kind() {
        return shape.kind();
    }

    /** How many characters a cell may hold. */
    public int length() {
        return shape.length();
    }

    /** The published list whose codes or names the cell takes. */
    public Optional<String> list() {
        return Optional.ofNullable(shape.list());
    }

    /** The title; where a line cannot do without the column, with a star. */
    public String starredTitle(JournalLanguage language) {
        return needed ? title(language) + " " + NEEDED : title(language);
    }

    public String title(JournalLanguage language) {
        return language == JournalLanguage.KK ? kk : ru;
    }

    /** The column of a field name, or of a title in any of the languages, with the star of a needed column or without. */
    static Optional<JournalColumn> named(String name) {
        var word = name.endsWith(NEEDED) ? name.substring(0, name.length() - NEEDED.length()) : name;
        return Optional.ofNullable(BY_NAME.get(Dictionary.folded(word)));
    }
}
