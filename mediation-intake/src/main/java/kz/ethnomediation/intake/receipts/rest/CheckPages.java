package kz.ethnomediation.intake.receipts.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.function.Function;
import kz.ethnomediation.intake.declarations.DeclarationOutcome;
import kz.ethnomediation.intake.declarations.DeclarationText;
import kz.ethnomediation.intake.declarations.DeclarationWish;
import kz.ethnomediation.intake.declarations.OfferDeclaration;
import kz.ethnomediation.intake.receipts.DeclareByReceipt;
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
    private final OfferDeclaration offers;
    private final InstantSource clock;

    CheckPages(TextsInForce texts, OfferDeclaration offers, InstantSource clock) {
        this.texts = texts;
        this.offers = offers;
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
            case ReceiptCheck.Genuine(var receipt) -> genuine(OK, receipt, null, typed, reader);
            case ReceiptCheck.NotGenuine() -> notGenuine(OK, typed, reader);
            case ReceiptCheck.TooManyWrongCodes refused -> tooMany(refused, reader);
        };
    }

    /** What came of a declaration; the coupon again, and never what was declared; where there is none, nothing of what was sent. */
    Response afterDeclaring(DeclareByReceipt.Answer answer, DeclarationWish wish, Typed typed, Reader reader) {
        return switch (answer) {
            case DeclareByReceipt.Answer.Heard(var receipt, DeclarationOutcome.Done _) ->
                genuine(OK, receipt, toldOf(wish), typed, reader);
            case DeclareByReceipt.Answer.Heard(var receipt, var _) ->
                genuine(PlatformProblem.INVALID.status(), receipt, DeclarationText.REFUSED, typed, reader);
            case DeclareByReceipt.Answer.NotFound() ->
                notGenuine(PlatformProblem.NOT_FOUND.status(), Typed.NOTHING, reader);
            case DeclareByReceipt.Answer.TooManyWrongCodes(var pause) ->
                tooMany(new ReceiptCheck.TooManyWrongCodes(pause), reader);
        };
    }

    private static DeclarationText toldOf(DeclarationWish wish) {
        return switch (wish) {
            case DeclarationWish.Declare _ -> DeclarationText.RECORDED;
            case DeclarationWish.Withdraw() -> DeclarationText.WITHDRAWN;
        };
    }

    private Response genuine(
            int status, PublicReceipt receipt, @Nullable DeclarationText told, Typed typed, Reader reader) {
        var name = placeOf(receipt);
        var offer = offers.to(receipt.number());
        var page = page(typed, reader, null, language -> CheckPage.Facts.of(receipt, name, language));
        return answer(
                        status,
                        offer.map(open -> page.offering(DeclarationForm.of(open, page.language(), told)))
                                .orElse(page))
                .build();
    }

    private Response notGenuine(int status, Typed typed, Reader reader) {
        return answer(status, page(typed, reader, ReceiptText.NOT_GENUINE, language -> null))
                .build();
    }

    private Response tooMany(ReceiptCheck.TooManyWrongCodes refused, Reader reader) {
        return answer(
                        PlatformProblem.TOO_MANY_REQUESTS.status(),
                        page(Typed.NOTHING, reader, ReceiptText.TOO_MANY_WRONG_CODES, language -> null))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
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
                .filter(other -> reader.canComeAgain() || other.equals(language))
                .map(other -> choice(
                        other,
                        language,
                        said,
                        typed.equals(Typed.NOTHING) ? Reader.bareLinkIn(other) : reader.linkIn(other)))
                .toList();
        return new CheckPage(language, said, choices, typed.number(), typed.code(), wrong, facts.apply(language), null);
    }

    private static CheckPage.Choice choice(String language, String current, ReceiptTexts said, String link) {
        return new CheckPage.Choice(
                language, said.say(ReceiptText.LANGUAGE_NAME, language), link, language.equals(current));
    }
}
