package kz.ethnomediation.intake.receipts.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kz.ethnomediation.intake.declarations.DeclarationWish;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a coupon declares, or that nothing is declared any more.
 *
 * @param code of the coupon
 * @param ethnicity codes of the list {@code ethnicities}; {@code NOT_STATED} alone is an answer too
 */
record DeclarationRequest(
        @NotBlank @Size(max = 40) String code,
        @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = DeclarationRequest.CODE) String> ethnicity,
        @NotNull @Valid DeclarationConsent consent) {

    static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    /**
     * The consent to this one purpose, and no other.
     *
     * @param given false takes it back, and with it whatever was declared
     * @param textVersion the text that was shown, where it is given
     */
    record DeclarationConsent(
            @NotNull Boolean given,
            @Nullable @Size(max = 20) String textVersion) {}

    /** What the form of the page sends: a box that is not ticked is missing, and so is the consent. */
    static DeclarationRequest of(FormFields fields) {
        var declares = !fields.first("wish").equals("withdraw");
        return new DeclarationRequest(
                fields.first("code"),
                declares ? fields.all("ethnicity") : null,
                new DeclarationConsent(declares, fields.first("consent")));
    }

    DeclarationWish wish() {
        return consent.given()
                ? new DeclarationWish.Declare(
                        Objects.requireNonNullElse(ethnicity, List.of()),
                        Objects.requireNonNullElse(consent.textVersion(), ""))
                : new DeclarationWish.Withdraw();
    }

    @Override
    public String toString() {
        return "DeclarationRequest[]";
    }
}
