package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a case is counted by; every event carries it as it then stands.
 * The codes are intake's and are carried, never judged here: a new code in its lists must not stop a case.
 *
 * @param region ISO 3166-2, {@code KZ-61}: where the case counts
 * @param district nine digits of KATO
 * @param office stable code of the office, {@code 61-01}
 * @param language BCP 47
 */
@Embeddable
public record CountingAttributes(
        String region,
        @Nullable String district,
        @Nullable String office,
        @Nullable String category,
        String channel,
        @Nullable String form,
        String language,
        String applicantKind,
        String interethnic,
        @Nullable String sex,
        @Nullable String ageBand,
        @Nullable String referredBy,
        @Nullable String programme) {

    /** Of an applicant who is put right. */
    CountingAttributes ofApplicant(@Nullable String otherSex, @Nullable String otherAgeBand) {
        return new CountingAttributes(
                region,
                district,
                office,
                category,
                channel,
                form,
                language,
                applicantKind,
                interethnic,
                otherSex,
                otherAgeBand,
                referredBy,
                programme);
    }
}
