package kz.ethnomediation.cases.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kz.ethnomediation.cases.codes.SealReason;

/**
 * A case is withheld from everybody whom no {@link SealKey} lets through.
 *
 * @param by stable id of the person who sealed it
 * @param byLogin the name to show to colleagues
 */
@Embeddable
public record Seal(
        @Enumerated(EnumType.STRING) @Column(name = "seal_reason")
        SealReason reason,

        @Column(name = "sealed_by") String by,
        @Column(name = "sealed_by_login") String byLogin,
        @Column(name = "sealed_at") Instant at) {}
