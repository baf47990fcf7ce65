package kz.ethnomediation.intake.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        var template = template("{number}[ at {place}][, office {office}]");

        assertThat(template.filledWith(FACTS.inWords()).sms()).isEqualTo("EM-2026-61-000123, office 61-01");
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
        var template = template("Sent to {competentBody}");

        assertThat(template.filledWith(FACTS.withCompetentBody("COURT").inWords())
                        .sms())
                .isEqualTo("Sent to the court");
        assertThatThrownBy(() ->
                        template.filledWith(FACTS.withCompetentBody("NOBODY").inWords()))
                .hasMessage("no words for competentBody.NOBODY in en");
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
        var template = new NoticeTemplate("en", "sms", "title", List.of("One.", "[Meeting: {at}.]", "Two."), Map.of());

        assertThat(template.filledWith(FACTS.inWords()).letter()).isEqualTo("One.\nTwo.");
    }

    private static NoticeTemplate template(String sms) {
        return new NoticeTemplate("en", sms, "title", List.of(), Map.of("competentBody.COURT", "the court"));
    }
}
