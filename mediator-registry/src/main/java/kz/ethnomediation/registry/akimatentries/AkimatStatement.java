package kz.ethnomediation.registry.akimatentries;

import java.time.Instant;
import kz.ethnomediation.registry.mediators.MediatorId;

/**
 * What an akimat's system said under one of its ids.
 *
 * @param mediator the entry of the network that the id means
 * @param recordedBy subject of the client's token
 */
public record AkimatStatement(
        String system,
        String externalId,
        MediatorId mediator,
        AkimatEntry entry,
        Instant recordedAt,
        String recordedBy) {}
