package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case of the appeal is sealed, as its events say: the appeal is withheld from everybody whom no {@link SealKey} lets
 * through.
 *
 * @param by stable id of the person who sealed it
 * @param mediatorId the mediator of the case, an entry in the register
 */
@Embeddable
public record AppealSeal(
        @Column(name = "sealed_by") String by,
        @Nullable @Column(name = "sealed_mediator") UUID mediatorId) {}
