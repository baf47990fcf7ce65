package kz.ethnomediation.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.intake.imports.JournalLine.Consultation;

/**
 * Understands a line of a journal, with all its faults at once. What the words mean is decided here; what the law and the
 * state of things allow is decided by the registration itself.
 */
final class LineReader {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,25}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{12}");
    private static final Pattern JOURNAL_NUMBER = Pattern.compile("[\\p{L}\\p{N} №./_-]{1,50}");

    private static final List<JournalColumn> SCOPE = List.of(
            JournalColumn.THIRD_PARTY_INTERESTS,
            JournalColumn.INCAPABLE_PARTY,
            JournalColumn.CORRUPTION,
            JournalColumn.STATE_BODY,
            JournalColumn.COURT_PROCEEDINGS,
            JournalColumn.CRIMINAL_SEVERITY);

    private static final List<JournalColumn> CONSULTATION = List.of(
            JournalColumn.CONSULTED_ON,
            JournalColumn.CONSULTATION_MINUTES,
            JournalColumn.CONSULTATION_FORM,
            JournalColumn.ADVICE_KIND,
            JournalColumn.CONSULTATION_RESULT,
            JournalColumn.CONSULTATION_NOTE);

    private final CellReader cells;
    private final String region;

    private LineReader(CellReader cells, String region) {
        this.cells = cells;
        this.region = region;
    }

    /** What became of the understanding of a line. */
    sealed interface Reading {

        record Understood(JournalLine line) implements Reading {}

        record Faulty(List<LineFault> faults) implements Reading {}
    }

    /** Understands a line of the journal of that region. */
    static Reading read(SheetLine line, Dictionary dictionary, String region) {
        var cells = new CellReader(line, dictionary);
        var understood = new LineReader(cells, region).line();
        var faults = cells.faults();
        return faults.isEmpty() ? new Reading.Understood(understood) : new Reading.Faulty(faults);
    }

    private JournalLine line() {
        var number = cells.words(JournalColumn.NUMBER, JOURNAL_NUMBER);
        var receivedOn = cells.day(JournalColumn.RECEIVED_ON);
        return new JournalLine(
                cells.needed(JournalColumn.NUMBER, number, ""),
                cells.needed(JournalColumn.RECEIVED_ON, receivedOn, LocalDate.EPOCH),
                way(),
                applicant(),
                place(),
                matter(),
                Optional.of(SCOPE).filter(this::hasAny).map(some -> scope()),
                Optional.of(CONSULTATION).filter(this::hasAny).map(some -> consultation()));
    }

    private JournalLine.Way way() {
        var language = cells.code(JournalColumn.LANGUAGE);
        return new JournalLine.Way(
                cells.code(JournalColumn.CHANNEL, Channel.class).orElse(Channel.OFFICE),
                cells.code(JournalColumn.FORM, Form.class),
                cells.needed(JournalColumn.LANGUAGE, language, ""));
    }

    private JournalLine.Applicant applicant() {
        var name = cells.words(JournalColumn.APPLICANT_NAME);
        return new JournalLine.Applicant(
                cells.code(JournalColumn.APPLICANT_KIND, ApplicantKind.class).orElse(ApplicantKind.PERSON),
                cells.needed(JournalColumn.APPLICANT_NAME, name, ""),
                cells.words(JournalColumn.IIN, IDENTITY_NUMBER),
                cells.words(JournalColumn.PHONE, PHONE));
    }

    /** A journal is one region's: a line of another one is in the wrong book. */
    private JournalLine.Place place() {
        if (cells.code(JournalColumn.REGION)
                .filter(other -> !other.equals(region))
                .isPresent()) {
            cells.fault(JournalColumn.REGION, "of-another-region");
        }
        return new JournalLine.Place(region, cells.code(JournalColumn.DISTRICT), office());
    }

    /** A journal is one office's: the one written down, else the region's only one; never guessed from who sends the file. */
    private String office() {
        var written = cells.code(JournalColumn.OFFICE);
        return cells.needed(JournalColumn.OFFICE, written.or(() -> cells.onlyOffice(region)), "");
    }

    private JournalLine.Matter matter() {
        var essence = cells.words(JournalColumn.ESSENCE);
        var consent = cells.code(JournalColumn.CONSENT, Answer.class).filter(answer -> answer != Answer.NOT_ASKED);
        return new JournalLine.Matter(
                cells.code(JournalColumn.CATEGORY, Category.class),
                cells.needed(JournalColumn.ESSENCE, essence, ""),
                cells.words(JournalColumn.OTHER_PARTY),
                cells.needed(JournalColumn.CONSENT, consent, Answer.NO) == Answer.YES,
                cells.code(JournalColumn.CONSENT_METHOD, ConsentMethod.class).orElse(JournalLine.Matter.UNSTATED));
    }

    private JournalLine.Scope scope() {
        return new JournalLine.Scope(
                answer(JournalColumn.THIRD_PARTY_INTERESTS),
                answer(JournalColumn.INCAPABLE_PARTY),
                answer(JournalColumn.CORRUPTION),
                answer(JournalColumn.STATE_BODY),
                answer(JournalColumn.COURT_PROCEEDINGS),
                cells.code(JournalColumn.CRIMINAL_SEVERITY, CriminalSeverity.class)
                        .orElse(CriminalSeverity.NOT_ASKED));
    }

    private Answer answer(JournalColumn column) {
        return cells.code(column, Answer.class).orElse(Answer.NOT_ASKED);
    }

    private Consultation consultation() {
        var heldOn = cells.day(JournalColumn.CONSULTED_ON);
        var minutes = cells.number(JournalColumn.CONSULTATION_MINUTES, 1, JournalColumn.LONGEST_CONSULTATION);
        var form = cells.code(JournalColumn.CONSULTATION_FORM, ConsultationForm.class);
        var result = cells.code(JournalColumn.CONSULTATION_RESULT, ConsultationResult.class);
        return new Consultation(
                cells.needed(JournalColumn.CONSULTED_ON, heldOn, LocalDate.EPOCH),
                cells.needed(JournalColumn.CONSULTATION_MINUTES, minutes, 1),
                cells.needed(JournalColumn.CONSULTATION_FORM, form, ConsultationForm.IN_PERSON),
                cells.codes(JournalColumn.ADVICE_KIND, AdviceKind.class),
                cells.needed(JournalColumn.CONSULTATION_RESULT, result, ConsultationResult.INFORMED),
                cells.words(JournalColumn.CONSULTATION_NOTE));
    }

    private boolean hasAny(List<JournalColumn> columns) {
        return columns.stream().anyMatch(cells::has);
    }
}
