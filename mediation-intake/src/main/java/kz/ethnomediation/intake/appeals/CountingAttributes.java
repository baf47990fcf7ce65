package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.intake.codes.Referrer;
import kz.ethnomediation.intake.codes.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal is counted by; every event carries it as it then stands.
 *
 * @param region ISO 3166-2, {@code KZ-61}: where the appeal was registered and counts, until another region accepts it
 * @param district nine digits of KATO
 * @param office stable code of the office, {@code 61-01}
 * @param category what the dispute is about; known at triage at the latest
 * @param language BCP 47, the language of the appeal
 * @param ageBand {@code UNDER_18, 18_29, 30_44, 45_59, 60_PLUS}
 * @param programme the campaign or project in which the appeal came, capital letters
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
        @Nullable @Enumerated(EnumType.STRING) Sex sex,
        @Nullable String ageBand,
        @Nullable @Enumerated(EnumType.STRING) Referrer referredBy,
        @Nullable String programme,
        @Enumerated(EnumType.STRING) Interethnic interethnic) {

    CountingAttributes withCategory(Category decided) {
        return new CountingAttributes(
                region,
                district,
                office,
                decided,
                channel,
                form,
                language,
                applicantKind,
                sex,
                ageBand,
                referredBy,
                programme,
                interethnic);
    }

    CountingAttributes withInterethnic(Interethnic assessed) {
        return new CountingAttributes(
                region,
                district,
                office,
                category,
                channel,
                form,
                language,
                applicantKind,
                sex,
                ageBand,
                referredBy,
                programme,
                assessed);
    }

    /** Of an applicant who is put right. */
    CountingAttributes ofApplicant(@Nullable Sex otherSex, @Nullable String otherAgeBand) {
        return new CountingAttributes(
                region,
                district,
                office,
                category,
                channel,
                form,
                language,
                applicantKind,
                otherSex,
                otherAgeBand,
                referredBy,
                programme,
                interethnic);
    }

    /** In another region; the district was one of the former. */
    CountingAttributes movedTo(String otherRegion, @Nullable String otherOffice) {
        return new CountingAttributes(
                otherRegion,
                null,
                otherOffice,
                category,
                channel,
                form,
                language,
                applicantKind,
                sex,
                ageBand,
                referredBy,
                programme,
                interethnic);
    }
}
