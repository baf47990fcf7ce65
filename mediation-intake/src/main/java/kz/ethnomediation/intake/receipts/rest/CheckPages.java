package kz.ethnomediation.intake.receipts.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.function.Function;
import kz.ethnomediation.intake.receipts.PublicReceipt;
import kz.ethnomediation.intake.receipts.ReceiptCheck;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.ReceiptTexts;
import kz.ethnomediation.intake.receipts.TextsInForce;
import kz.ethnomediation.intake.receipts.Wording;
import kz.ethnomediation.platform.problem.PlatformProblem;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** Answers the page: what was found, in the texts of today, with headers that let a browser do nothing else with it. */
@ApplicationScoped
class CheckPages {

    static final String HTML = "text/html;charset=UTF-8";

    private static final int OK = Response.Status.OK.getStatusCode();

    private final TextsInForce texts;
    private final InstantSource clock;

    CheckPages(TextsInForce texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody typed or scanned. */
    record Typed(String number, String code) {

        static final Typed NOTHING = new Typed("", "");

        boolean isIncomplete() {
            return number.isBlank() || code.isBlank();
        }

        /** The code is a secret of its holder. */
        @Override
        public String toString() {
            return "Typed[]";
        }
    }

    /** The form alone. */
    Response form(Typed typed, Reader reader) {
        return answer(OK, page(typed, reader, null, language -> null)).build();
    }

    /** What the check came to; the form again where that is no coupon, and an empty one where nobody looked: a refusal repeats nothing. */
    Response of(ReceiptCheck check, Typed typed, Reader reader) {
        return switch (check) {
            case ReceiptCheck.Genuine(var receipt) -> {
                var name = placeOf(receipt);
                yield answer(OK, page(typed, reader, null, language -> CheckPage.Facts.of(receipt, name, language)))
                        .build();
            }
            case ReceiptCheck.NotGenuine() ->
                answer(OK, page(typed, reader, ReceiptText.NOT_GENUINE, language -> null))
                        .build();
            case ReceiptCheck.TooManyWrongCodes refused ->
                answer(
                                PlatformProblem.TOO_MANY_REQUESTS.status(),
                                page(Typed.NOTHING, reader, ReceiptText.TOO_MANY_WRONG_CODES, language -> null))
                        .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                        .build();
        };
    }

    private Wording placeOf(PublicReceipt receipt) {
        var today = AlmatyDay.of(clock.instant());
        return receipt.office()
                .map(office -> texts.officeName(office, today))
                .orElseGet(() -> texts.regionName(receipt.region(), today));
    }

    private static Response.ResponseBuilder answer(int status, CheckPage page) {
        return Response.status(status)
                .entity(CheckPage.Templates.checkPage(page, PageStyle.CSS).render())
                .type(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", PageStyle.POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow");
    }

    private CheckPage page(
            Typed typed,
            Reader reader,
            @Nullable ReceiptText wrong,
            Function<String, CheckPage.@Nullable Facts> facts) {
        var said = texts.on(AlmatyDay.of(clock.instant()));
        var language = reader.language(said.languages());
        var choices = said.languages().stream()
                .map(other -> choice(
                        other,
                        language,
                        said,
                        typed.equals(Typed.NOTHING) ? Reader.bareLinkIn(other) : reader.linkIn(other)))
                .toList();
        return new CheckPage(language, said, choices, typed.number(), typed.code(), wrong, facts.apply(language));
    }

    private static CheckPage.Choice choice(String language, String current, ReceiptTexts said, String link) {
        return new CheckPage.Choice(
                language, said.say(ReceiptText.LANGUAGE_NAME, language), link, language.equals(current));
    }
}
