package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.codes.AppealKind;
import org.jspecify.annotations.Nullable;

/**
 * How an appeal came to the network; fixed when it is registered.
 *
 * @param receivedAt when it reached the network
 * @param registeredAt when it counts as registered; may lie ahead of {@code recordedAt} where nobody was there to take it in
 * @param recordedAt the writer's clock
 * @param registeredBy stable id of the person who registered it
 * @param receivedBy name of the person who took it in, as printed on the receipt; unknown for a line of a paper journal, which
 *     somebody else typed in
 * @param office stable code of the office that registered it; the region is in the number
 * @param persons how many persons stand behind the appeal of a group
 * @param clientRef the client's own word for it, for instance the number of a sheet in its spool
 * @param sourceSystem the system it came from, with {@code sourceExternalId} unique for ever
 * @param imported whether it is a line of a paper journal that was typed in later
 */
@Embeddable
public record Origin(
        @Nullable @Enumerated(EnumType.STRING) AppealKind kind,
        Instant receivedAt,
        Instant registeredAt,
        Instant recordedAt,
        String registeredBy,
        @Nullable String receivedBy,
        @Nullable @Column(name = "registered_office") String office,
        String receiptCode,
        @Nullable Integer persons,
        @Nullable UUID referrerOrganisation,
        @Nullable UUID venueOrganisation,
        @Nullable String clientRef,
        @Nullable String sourceSystem,
        @Nullable String sourceExternalId,
        boolean imported) {}
