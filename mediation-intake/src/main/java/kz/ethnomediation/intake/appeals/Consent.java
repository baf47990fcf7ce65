package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.ethnomediation.intake.codes.ConsentMethod;

/**
 * What the applicant said to the processing of personal data (Law 94-V art. 8). A refusal is recorded, never rejected:
 * the appeal keeps its number and receipt, and is not handed over to anybody.
 *
 * @param textVersion version of the text that was shown, {@code 2026-1}
 */
@Embeddable
public record Consent(
        @Column(name = "consent_given") boolean given,
        @Column(name = "consent_text_version") String textVersion,

        @Enumerated(EnumType.STRING) @Column(name = "consent_method")
        ConsentMethod method) {}
