package kz.ethnomediation.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    @Test
    void givesTheShortestLineItsDefaults() {
        var line = understood(JournalFixture.shortest("15/2025"));

        assertThat(line.number()).isEqualTo("15/2025");
        assertThat(line.way().channel()).isEqualTo(Channel.OFFICE);
        assertThat(line.applicant().kind()).isEqualTo(ApplicantKind.PERSON);
        assertThat(line.place().region()).isEqualTo("KZ-61");
        assertThat(line.place().office()).isEqualTo("61-01");
        assertThat(line.matter().consentGiven()).isTrue();
        assertThat(line.matter().consentMethod()).isEqualTo(ConsentMethod.ORAL);
        assertThat(line.scope()).isEmpty();
        assertThat(line.consultation()).isEmpty();
    }

    @Test
    void asksForTheOfficeWhereTheRegionHasSeveralOrNone() {
        var offices = new HashMap<>(JournalFixture.dictionary().codesByWord());
        offices.put("offices", Map.of("61-01", "61-01", "61-02", "61-02"));
        var several = new Dictionary(offices);
        var named = JournalFixture.shortest("1");
        named.put(JournalColumn.OFFICE, "61-02");

        assertThat(LineReader.read(new SheetLine(4, JournalFixture.shortest("1"), List.of()), several, "KZ-61"))
                .isEqualTo(new LineReader.Reading.Faulty(List.of(LineFault.at(JournalColumn.OFFICE, "required"))));
        assertThat(LineReader.read(
                        new SheetLine(4, JournalFixture.shortest("1"), List.of()),
                        JournalFixture.dictionary(),
                        "KZ-75"))
                .isEqualTo(new LineReader.Reading.Faulty(List.of(LineFault.at(JournalColumn.OFFICE, "required"))));
        assertThat(LineReader.read(new SheetLine(4, named, List.of()), several, "KZ-61"))
                .isInstanceOfSatisfying(
                        LineReader.Reading.Understood.class,
                        reading -> assertThat(reading.line().place().office()).isEqualTo("61-02"));
    }

    @Test
    void takesWhatWasNotWrittenDownForNotAsked() {
        var scope = understood(JournalFixture.whole("1")).scope().orElseThrow();

        assertThat(scope.corruption()).isEqualTo(Answer.NO);
        assertThat(scope.stateBody()).isEqualTo(Answer.NOT_ASKED);
        assertThat(scope.criminalSeverity()).isEqualTo(CriminalSeverity.NOT_ASKED);
    }

    @Test
    void tellsAWrittenConsentFromWhatTheJournalDoesNotSay() {
        var unstated = understood(JournalFixture.shortest("1"));
        var cells = JournalFixture.shortest("1");
        cells.put(JournalColumn.CONSENT_METHOD, "ORAL");
        var oral = understood(cells);
        cells.put(JournalColumn.CONSENT_METHOD, "Письменно");
        var written = understood(cells);

        assertThat(written.matter().consentMethod()).isEqualTo(ConsentMethod.WRITTEN);
        assertThat(oral.content()).isEqualTo(unstated.content());
        assertThat(written.content()).isNotEqualTo(unstated.content());
    }

    @Test
    void takesNamesForTheirCodes() {
        var cells = JournalFixture.whole("1");
        cells.put(JournalColumn.CHANNEL, "  Прием  в ОФИСЕ ");
        cells.put(JournalColumn.REGION, "Түркістан облысы");
        cells.put(JournalColumn.CONSENT, "Нет");
        cells.put(JournalColumn.ADVICE_KIND, "EXPLAINED_RIGHTS; talk_with_both;");

        var line = understood(cells);

        assertThat(line.way().channel()).isEqualTo(Channel.OFFICE);
        assertThat(line.matter().consentGiven()).isFalse();
        assertThat(line.consultation().orElseThrow().adviceKinds())
                .containsExactly(AdviceKind.EXPLAINED_RIGHTS, AdviceKind.TALK_WITH_BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-14", "14.03.2025", "14.3.2025", "14/03/2025"})
    void readsDaysAsJournalsWriteThem(String day) {
        var cells = JournalFixture.shortest("1");
        cells.put(JournalColumn.RECEIVED_ON, day);

        assertThat(understood(cells).receivedOn()).isEqualTo(LocalDate.of(2025, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER,=1+1,wrong-format",
        "RECEIVED_ON,14.03.25,wrong-format",
        "RECEIVED_ON,31.02.2025,wrong-format",
        "RECEIVED_ON,March,wrong-format",
        "CHANNEL,PIGEON,unknown-code",
        "LANGUAGE,Klingon,unknown-code",
        "IIN,12345,wrong-format",
        "PHONE,call me,wrong-format",
        "REGION,KZ-75,of-another-region",
        "REGION,Mars,unknown-code",
        "OFFICE,99-99,unknown-code",
        "DISTRICT,999999999,unknown-code",
        "CONSENT,NOT_ASKED,required",
        "CONSENT,perhaps,unknown-code",
        "CONSENT_METHOD,by pigeon,unknown-code",
        "CORRUPTION,perhaps,unknown-code",
        "CONSULTATION_MINUTES,0,out-of-bounds",
        "CONSULTATION_MINUTES,1441,out-of-bounds",
        "CONSULTATION_MINUTES,-5,wrong-format",
        "ADVICE_KIND,EXPLAINED_RIGHTS;NONSENSE,unknown-code"
    })
    void pointsAtACellThatCannotBeUnderstood(JournalColumn column, String text, String code) {
        var cells = JournalFixture.whole("1");
        cells.put(column, text);

        assertThat(faults(cells)).containsExactly(LineFault.at(column, code));
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        assertThat(faults(Map.of(JournalColumn.CONSULTATION_NOTE, "only a note")))
                .containsExactlyInAnyOrder(
                        LineFault.at(JournalColumn.NUMBER, "required"),
                        LineFault.at(JournalColumn.RECEIVED_ON, "required"),
                        LineFault.at(JournalColumn.LANGUAGE, "required"),
                        LineFault.at(JournalColumn.APPLICANT_NAME, "required"),
                        LineFault.at(JournalColumn.ESSENCE, "required"),
                        LineFault.at(JournalColumn.CONSENT, "required"),
                        LineFault.at(JournalColumn.CONSULTED_ON, "required"),
                        LineFault.at(JournalColumn.CONSULTATION_MINUTES, "required"),
                        LineFault.at(JournalColumn.CONSULTATION_FORM, "required"),
                        LineFault.at(JournalColumn.CONSULTATION_RESULT, "required"));
    }

    @Test
    void keepsTheFaultsThatTheFileShowed() {
        var formula = LineFault.at(JournalColumn.ESSENCE, "formula");
        var cells = JournalFixture.shortest("1");
        cells.remove(JournalColumn.ESSENCE);

        var reading = LineReader.read(new SheetLine(4, cells, List.of(formula)), JournalFixture.dictionary(), "KZ-61");

        assertThat(reading).isEqualTo(new LineReader.Reading.Faulty(List.of(formula)));
    }

    private static JournalLine understood(Map<JournalColumn, String> cells) {
        var reading = LineReader.read(new SheetLine(4, cells, List.of()), JournalFixture.dictionary(), "KZ-61");
        assertThat(reading).isInstanceOf(LineReader.Reading.Understood.class);
        return ((LineReader.Reading.Understood) reading).line();
    }

    private static List<LineFault> faults(Map<JournalColumn, String> cells) {
        var reading = LineReader.read(new SheetLine(4, cells, List.of()), JournalFixture.dictionary(), "KZ-61");
        return ((LineReader.Reading.Faulty) reading).faults();
    }
}
