package kz.ethnomediation.registry.mediators;

import java.time.Instant;

/** Who has read the contract identity of whom, and when: the audit of the one answer that a machine's token gets alone. */
public interface ContractIdentityReadings {

    /** Keeps a reading in the current transaction, for ever. */
    void add(Reading reading);

    /**
     * One reading.
     *
     * @param reader subject of the token
     */
    record Reading(MediatorId mediator, String reader, Instant readAt) {}
}
