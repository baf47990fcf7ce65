package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** Tells another service what a contract says of its mediator, and logs who asked (design §4): no trace, no answer. */
@ApplicationScoped
public class ReadContractIdentity {

    private static final String KIND = "mediators-contract-identity";
    private static final Purpose CONTRACT = new Purpose("CONTRACT", Purpose.Basis.RELATION);

    private final Mediators mediators;
    private final ContractPapers papers;
    private final AccessLog log;

    public ReadContractIdentity(Mediators mediators, ContractPapers papers, AccessLog log) {
        this.mediators = mediators;
        this.papers = papers;
        this.log = log;
    }

    /** What is told: who he is, and his papers of the day. */
    public record Answer(ContractIdentity identity, ContractPapers.Papers papers) {}

    /** The identity with the papers of the day; empty, and no reading is logged, where there is no such mediator or the reader is no service. */
    @Transactional
    public Optional<Answer> read(MediatorId mediator, LocalDate on, Caller reader) {
        if (!reader.is(Roles.SERVICE)) {
            return Optional.empty();
        }
        var identity = mediators.contractIdentity(mediator);
        if (identity.isPresent()) {
            var target = new Target(KIND, mediator.value().toString());
            log.write(Access.allowed(Reader.of(reader), target, CONTRACT));
        }
        return identity.map(found -> new Answer(found, papers.on(mediator, on)));
    }
}
