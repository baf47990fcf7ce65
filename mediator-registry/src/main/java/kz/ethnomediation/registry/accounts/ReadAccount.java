package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;

/** Shows a mediator's login to the keeper of the entry, and logs that. */
@ApplicationScoped
public class ReadAccount {

    private static final Purpose ADMINISTRATION = new Purpose("ADMINISTRATION", Purpose.Basis.RELATION);

    private final Accounts accounts;
    private final AccessLog log;

    public ReadAccount(Accounts accounts, AccessLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /** The account; empty where there is none in the keeper's territory. */
    @Transactional
    public Optional<MediatorAccount> read(UUID mediator, Caller keeper) {
        var found = accounts.holder(mediator)
                .filter(holder -> keeper.scope().covers(holder.registerRegion()))
                .flatMap(_ -> accounts.of(mediator));
        found.ifPresent(_ -> log.write(Access.allowed(
                Reader.of(keeper), new Target("mediator-accounts", mediator.toString()), ADMINISTRATION)));
        return found;
    }
}
