package kz.ethnomediation.platform.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.platform.testkit.fuzz.Request.Header;
import org.junit.jupiter.api.Test;

class LeaksTest {

    @Test
    void letsAPageShowAFormAgain() {
        assertThat(Leaks.in(page(200, "<input value=\"" + NastyValues.MARK + "\">")))
                .isEmpty();
    }

    @Test
    void findsAPageThatRunsWhatWasSent() {
        assertThat(Leaks.in(page(200, "<p>" + NastyValues.MARKUP))).containsExactly("runs what the client sent");
    }

    @Test
    void findsARefusalThatQuotesWhatWasSent() {
        assertThat(Leaks.in(answer(400, "application/problem+json", NastyValues.MARK)))
                .containsExactly("quotes what the client sent");
        assertThat(Leaks.in(page(429, NastyValues.MARK))).containsExactly("quotes what the client sent");
    }

    private static Answer page(int status, String text) {
        return answer(status, "text/html;charset=UTF-8", text);
    }

    private static Answer answer(int status, String type, String text) {
        return new Answer(status, List.of(new Header("Content-Type", type)), text.getBytes(StandardCharsets.UTF_8));
    }
}
