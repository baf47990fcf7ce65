package kz.ethnomediation.intake.receipts.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of a coupon by people in a browser. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class CheckPageIT {

    private static final String RECEIPTS = "/api/v1/receipts";

    private final Visitor visitor = Visitor.from("127.0.0.26");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk|Талон шынайы|Медиация кабинеті: Түркістан облысы|Тіркелді|Әрі қарай не болады|Келіспесеңіз",
                "ru|Талон подлинный|Кабинет медиации: Туркестанская область|Зарегистрировано|Что будет дальше|Если вы не согласны",
                "en|The coupon is genuine|Mediation office: Turkistan Region|Registered|What happens next|If you do not agree"
            })
    void showsAGenuineCouponInThreeLanguages(
            String language, String genuine, String place, String status, String next, String object) {
        var appeal = Registered.in("kk");

        var page = visitor.browse(appeal.check() + "&lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Language")).contains(language);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", appeal.number(), genuine, place, status, next, object)
                .doesNotContain(Registered.NAME, Registered.ESSENCE, "operator-61", "method=\"get\"");
    }

    @Test
    void choosesTheLanguageOfTheBrowser() {
        assertThat(visitor.get(RECEIPTS, "Accept", Visitor.BROWSER, "Accept-Language", "ru-RU,ru;q=0.9")
                        .body())
                .contains("<html lang=\"ru\">");
        assertThat(visitor.browse(RECEIPTS).body()).contains("<html lang=\"kk\">");
    }

    @Test
    void leadsToTheSameCouponInTheOtherLanguages() {
        var appeal = Registered.in("kk");

        var page = visitor.browse(appeal.check()).body();

        assertThat(page).contains("href=\"?code=" + appeal.code() + "&amp;lang=ru\"", ">Русский<", ">English<");
        assertThat(visitor.browse(RECEIPTS + "/" + appeal.number() + "?code=" + appeal.code() + "&lang=ru")
                        .body())
                .contains("Талон подлинный");
    }

    @Test
    void asksForNumberAndCode() {
        assertThat(visitor.browse(RECEIPTS).body())
                .contains("<form action=\"/api/v1/receipts\" method=\"get\"", "name=\"number\"", "name=\"code\"")
                .doesNotContain("role=\"alert\"");
        assertThat(visitor.browse(RECEIPTS + "/EM-2026-61-000001").body()).contains("value=\"EM-2026-61-000001\"");
    }

    @Test
    void checksWhatTheFormSends() {
        var appeal = Registered.in("kk");

        assertThat(visitor.browse(RECEIPTS + "?lang=ru&number="
                                + appeal.number().toLowerCase(java.util.Locale.ROOT) + "&code=" + appeal.code())
                        .body())
                .contains("Талон подлинный");
    }

    @Test
    void tellsThatACouponIsNotGenuine() {
        var appeal = Registered.in("kk");

        var wrong = visitor.browse(RECEIPTS + "/" + appeal.number() + "?code=AAAAAAAAAA&lang=ru");
        var unknown = visitor.browse(RECEIPTS + "/EM-2026-61-999999?code=AAAAAAAAAA&lang=ru");

        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("role=\"alert\"", "Талон с таким номером и кодом не найден", "<form");
        assertThat(unknown.body().replace("EM-2026-61-999999", appeal.number())).isEqualTo(wrong.body());
    }

    @Test
    void tellsAGuesserToWait() {
        var guesser = Visitor.from("127.0.0.27");
        var answer = guesser.browse(RECEIPTS + "/EM-2026-61-999998?code=AAAAAAAAAA&lang=en");
        for (var i = 0; i < 100 && answer.statusCode() == 200; i++) {
            answer = guesser.browse(RECEIPTS + "?number=EM-2026-61-999998&code=AAAAAAAAAA&lang=en");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("Too many wrong codes", "<form")
                .doesNotContain("AAAAAAAAAA", "EM-2026-61-999998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%3Cscript%3Ealert(1)%3C%2Fb%3E",
                "?number=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&code=%22%3E%3Cscript%3E",
                "?number=x&code=%22%20onfocus=%22alert(1)",
                "/EM-2026-61-000001?lang=%22%3E%3Cscript%3E",
                "/EM-2026-61-000001?x=%22%3E%3Cscript%3E"
            })
    void runsNothingThatSomebodyTyped(String path) {
        assertThat(visitor.browse(RECEIPTS + path).body())
                .doesNotContain("<script")
                .doesNotContain("\" onfocus");
    }

    @Test
    void allowsTheBrowserNothingButItsOwnStyle() throws NoSuchAlgorithmException {
        var page = visitor.browse(Registered.in("kk").check());
        var style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page.body());
        assertThat(style.find()).isTrue();
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'sha256-" + hash
                        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body().replace(style.group(0), ""))
                .doesNotContain("<script", " style=", "src=", "http://", "https://", "//");
    }

    @Test
    void givesMachinesData() {
        var check = Registered.in("kk").check();

        for (var accept : new String[] {"*/*", "application/json", "application/json, text/plain, */*"}) {
            assertThat(visitor.get(check, "Accept", accept).headers().firstValue("Content-Type"))
                    .as(accept)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        }
        assertThat(visitor.get(check, "Accept", "image/png").statusCode()).isEqualTo(406);
    }
}
