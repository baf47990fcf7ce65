package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.intake.codes.Interethnic;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal is counted by; every event carries it as it then stands.
 *
 * @param region ISO 3166-2, {@code KZ-61}: where the appeal was registered and counts
 * @param district nine digits of KATO
 * @param office stable code of the office, {@code 61-01}
 * @param category what the dispute is about; known at triage at the latest
 * @param language BCP 47, the language of the appeal
 */
@Embeddable
public record CountingAttributes(
        String region,
        @Nullable String district,
        @Nullable String office,
        @Nullable @Enumerated(EnumType.STRING) Category category,
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable @Enumerated(EnumType.STRING) Form form,
        String language,
        @Enumerated(EnumType.STRING) ApplicantKind applicantKind,
        @Enumerated(EnumType.STRING) Interethnic interethnic) {

    /** As registered: region and office of the caller where the registration names none; the interethnic side is open. */
    static CountingAttributes of(Registration registration) {
        return new CountingAttributes(
                registration.regionOrCallers().orElseThrow(),
                registration.district().orElse(null),
                registration.officeOrCallers().orElse(null),
                registration.category().orElse(null),
                registration.channel(),
                registration.form().orElse(null),
                registration.language(),
                registration.applicant().kind(),
                Interethnic.NOT_ASSESSED);
    }

    CountingAttributes withCategory(Category decided) {
        return new CountingAttributes(
                region, district, office, decided, channel, form, language, applicantKind, interethnic);
    }
}
