package kz.ethnomediation.intake.notices;

import static kz.ethnomediation.intake.notices.NoticeFixture.TERM;
import static kz.ethnomediation.intake.notices.NoticeFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftNoticeTest {

    @ParameterizedTest
    @CsvSource({"kk,kk", "ru,ru", "en,en", "ug,ug", "kk-Latn,kk", "ru-KZ,ru", "uz,kk+ru", "zh-Hans-CN,kk+ru"})
    void speaksTheLanguageOfTheAppealOrElseKazakhAndRussian(String language, String spoken) {
        var notice = NoticeFixture.issued(NoticeFixture.extension(language));

        assertThat(notice.wordings().stream().map(Wording::language)).containsExactly(spoken.split("\\+", -1));
        assertThat(notice.language()).isEqualTo(language);
        assertThat(notice.wordings().getFirst().sms())
                .as("two languages share the two SMS")
                .isEqualTo((spoken.contains("+") ? "" : "EXTENSION ") + spoken.substring(0, 2) + " EM-2026-61-000123");
    }

    @Test
    void hasTheTermOfItsKind() {
        assertThat(NoticeFixture.issued(NoticeFixture.extension("kk")).dueOn()).isEqualTo(TERM);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z,2026-11-23",
        "2026-11-24T09:00:00Z,2026-11-23",
        "2026-11-25T18:59:59Z,2026-11-24",
        "2026-11-25T19:00:00Z,2026-11-25",
        "2027-01-15T09:00:00Z,2026-11-26"
    })
    void mustArriveOnTheEveOfTheMeeting(Instant meeting, LocalDate dueOn) {
        assertThat(NoticeFixture.issued(NoticeFixture.session(meeting)).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void isIssuedOnTheDayInAlmaty() {
        assertThat(NoticeFixture.issued(NoticeFixture.extension("kk")).issuedOn())
                .isEqualTo(TODAY);
    }
}
