package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/** What a contract names of a mediator's papers beside his identity (domain 1.6). */
public interface ContractPapers {

    /** As they were on the day, by what the register says now. */
    Papers on(MediatorId mediator, LocalDate day);

    /**
     * The papers of one mediator.
     *
     * @param recordKeeper who keeps the register of record: the organisation of mediators, or the akimat that elected
     * @param certificate valid on the day; of several one of the general programme, and that which lasts longest
     */
    record Papers(Optional<String> recordKeeper, Optional<CertificateOfContract> certificate) {}

    /** A certificate as a contract names it; {@code expiresOn} is its last day, empty where it never expires. */
    record CertificateOfContract(
            CertificateProgramme programme,
            String number,
            String issuer,
            LocalDate issuedOn,
            Optional<LocalDate> expiresOn) {}
}
