package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The paper on which a step rests: its number and its date. The paper itself is kept elsewhere. */
@Embeddable
public record DocumentReference(
        @Column(name = "document_number") String number,
        @Column(name = "document_issued_on") LocalDate issuedOn) {}
