package kz.ethnomediation.intake.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTemplateTest {

    private static final NoticeFacts FACTS = NoticeFacts.of("EM-2026-61-000123", LocalDate.of(2026, 12, 31), "61-01");

    @Test
    void writesDaysAndHoursOfAlmaty() {
        var words = template("{number} {decidedOn} {at}")
                .filledWith(FACTS.withMeeting(Instant.parse("2026-12-31T19:30:00Z"), null)
                        .inWords());

        assertThat(words.sms()).isEqualTo("EM-2026-61-000123 31.12.2026 01.01.2027 00:30");
    }

    @Test
    void leavesOutAPartWhoseFactIsUnknown() {
        var template = template("{number}[ at {place}][, {office}]");

        assertThat(template.filledWith(FACTS.inWords()).sms()).isEqualTo("EM-2026-61-000123, the office");
    }

    @Test
    void takesWhatWasTypedAsItIs() {
        var template = template("Come to[ {place}]");
        var typed = "{number} [$1] \\1";

        assertThat(template.filledWith(FACTS.withMeeting(null, typed).inWords()).sms())
                .isEqualTo("Come to " + typed);
    }

    @Test
    void callsACodeByItsWords() {
        var template = template("Sent on[ to {competentBody}][, {bodyName}]");

        assertThat(sms(template, FACTS.withCompetentBody("COURT", "court of Turkistan")))
                .isEqualTo("Sent on to the court, court of Turkistan");
        assertThat(sms(template, FACTS.withCompetentBody("NOBODY", null)))
                .as("a code that no list has words for stops no decision")
                .isEqualTo("Sent on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{number} {decidedOn}|{number}|true",
                "{number}, until {until}|{number}|false",
                "{number} of {applicant}|{number}|false",
                "{number}[ in {place}]|{number}|false",
                "{number}[ {bodyName}]|{number}|false",
                "{number}[ {office}]|{number}|false",
                "{number}[ {ground}]|{number}|false",
                "{number} {number} {number} {number} {number} {number} {number}|{number}|false",
                "{number}|{number}, which is a good deal longer than one SMS can be in Cyrillic|false",
                "{number}||true"
            })
    void suitsOnlyWhereEveryNoticeCanBeSent(String sms, String shortSms, boolean suits) {
        var template = new NoticeTemplate("en", sms, shortSms, "title", List.of("In[ {place}]."), Map.of());

        assertThat(template.suits(NoticeKind.ANSWER)).isEqualTo(suits);
    }

    @Test
    void isTheBareNumberWhereThereIsNoShortText() {
        var template = new NoticeTemplate("en", "{number}: long", null, "title", List.of(), Map.of());

        assertThat(template.filledShortWith(FACTS.inWords()).sms()).isEqualTo("EM-2026-61-000123");
    }

    @Test
    void neverLeavesABraceStanding() {
        assertThatThrownBy(() -> template("Until {until}").filledWith(FACTS.inWords()))
                .hasMessage("a text counts on UNTIL, which is not there");
        assertThatThrownBy(() -> template("For {applicant}").filledWith(FACTS.inWords()))
                .hasMessage("no fact is called applicant");
    }

    @Test
    void dropsParagraphsThatSayNothing() {
        var template =
                new NoticeTemplate("en", "sms", null, "title", List.of("One.", "[Meeting: {at}.]", "Two."), Map.of());

        assertThat(template.filledWith(FACTS.inWords()).letter()).isEqualTo("One.\nTwo.");
    }

    private static NoticeTemplate template(String sms) {
        var words = Map.of("competentBody.COURT", "the court", "office.61-01", "the office");
        return new NoticeTemplate("en", sms, null, "title", List.of(), words);
    }

    private static String sms(NoticeTemplate template, NoticeFacts facts) {
        return template.filledWith(facts.inWords()).sms();
    }
}
