package kz.ethnomediation.intake.receipts.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holder of a coupon declares by the form of the page; each test calls from an address of its own. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DeclarationFormIT {

    private static final String RECEIPTS = "/api/v1/receipts/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ROWS = "select count(*) from vault.declaration where quarter like '20__-Q_'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk|Менің ұлтым (қаласаңыз ғана)|Жауабыңыз жазылды.|Жазылмады.",
                "ru|Моя национальность (только если хотите)|Ваш ответ записан.|Не записано.",
                "en|My ethnicity (only if you wish)|Your answer is recorded.|Not recorded."
            })
    void asksOnThePageInThreeLanguages(String language, String heading, String recorded, String refused) {
        var visitor = Visitor.from("127.0.0.63");
        var appeal = Registered.in("kk");
        var action = RECEIPTS + appeal.number() + "/declaration?lang=" + language;

        assertThat(visitor.browse(appeal.check() + "&lang=" + language).body())
                .contains(heading, "action=\"" + action + "\"", "a law of the test", "value=\"NOT_STATED\"")
                .doesNotContain("<details open");

        var told = visitor.post(action, FORM, form(appeal) + "&ethnicity=KOREAN&ethnicity=TATAR&consent=2026-1");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(told.body()).contains(recorded, "<details open").doesNotContain("checked");

        var without = visitor.post(action, FORM, form(appeal) + "&ethnicity=KOREAN");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains(refused);
        assertThat(visitor.browse(appeal.check() + "&lang=" + language).body()).doesNotContain("checked", recorded);
    }

    @Test
    void takesBackByTheForm() {
        var visitor = Visitor.from("127.0.0.64");
        var appeal = Registered.in("kk");
        var before = Database.rows(ROWS);
        var action = RECEIPTS + appeal.number() + "/declaration?lang=en";

        assertThat(visitor.post(action, FORM, form(appeal) + "&ethnicity=KOREAN&consent=2026-1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Database.rows(ROWS)).isEqualTo(before + 1);
        assertThat(visitor.post(action, FORM, "wish=withdraw&code=" + appeal.code())
                        .body())
                .contains("Your answer, if there was one, is deleted.");
        assertThat(Database.rows(ROWS)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code",
                "code=%zz",
                "code=%00&wish=declare",
                "&&&==",
                "code=AAAAAAAAAA&ethnicity=%F0%9F%98%80"
            })
    void refusesAnyFormThatIsNone(String body) {
        var visitor = Visitor.from("127.0.0.65");

        var answer = visitor.post(RECEIPTS + "EM-2026-61-999996/declaration", FORM, body);

        assertThat(answer.statusCode()).isIn(400, 404, 429);
    }

    private static String form(Registered appeal) {
        return "wish=declare&code=" + appeal.code();
    }
}
