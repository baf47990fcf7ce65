package kz.ethnomediation.registry.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.certificates.CertificateHistory;
import kz.ethnomediation.registry.certificates.Certificates;
import kz.ethnomediation.registry.mediators.ContractIdentity;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterSight;
import kz.ethnomediation.registry.policy.MediatorPolicies;

/**
 * Answers whether a mediator might mediate on a day. Which status it was is public in the network; why it was taken, and on
 * which paper, is told to those who keep or lead, and each time it is told is logged.
 */
@ApplicationScoped
public class ReadEntitlement {

    private static final String KIND = "mediators-entitlement";
    private static final Set<String> READERS_OF_GROUNDS =
            Set.of(Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);

    private final Mediators mediators;
    private final Certificates certificates;
    private final MediatorPolicies policies;
    private final AccessLog log;

    public ReadEntitlement(Mediators mediators, Certificates certificates, MediatorPolicies policies, AccessLog log) {
        this.mediators = mediators;
        this.certificates = certificates;
        this.policies = policies;
        this.log = log;
    }

    /**
     * What is asked.
     *
     * @param on the day on which the mediator might mediate
     * @param knownAt the moment whose knowledge counts
     */
    public record Question(MediatorId mediator, LocalDate on, Instant knownAt) {}

    /** What is told of an entitlement. */
    public record Answer(Entitlement entitlement, boolean withGrounds) {}

    /** The answer; empty where no such entry is in the reader's sight. */
    @Transactional
    public Optional<Answer> read(Question question, Caller reader) {
        var withGrounds = READERS_OF_GROUNDS.stream().anyMatch(reader::is);
        var id = question.mediator();
        var history = mediators.history(id, RegisterSight.of(reader));
        var kind = mediators.contractIdentity(id).map(ContractIdentity::kind);
        if (history.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        if (withGrounds) {
            log.write(Access.allowed(
                    Reader.of(reader), new Target(KIND, id.value().toString()), purpose(reader)));
        }
        var entitlement = EntitlementRule.judge(
                kind.get(),
                history.get().knownAt(question.knownAt()),
                new CertificateHistory(certificates.of(id)).knownAt(question.knownAt()),
                policies.inForce(question.on()),
                question.on());
        return Optional.of(new Answer(entitlement, withGrounds));
    }

    private static Purpose purpose(Caller reader) {
        return new Purpose(reader.is(Roles.REGISTER_KEEPER) ? "REGISTER" : "SUPERVISION", Purpose.Basis.RELATION);
    }
}
