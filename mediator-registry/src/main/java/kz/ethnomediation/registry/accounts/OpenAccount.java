package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.accounts.AccountOutcome.Asked;
import kz.ethnomediation.registry.accounts.AccountOutcome.Invalid;
import kz.ethnomediation.registry.accounts.AccountOutcome.NotActive;
import kz.ethnomediation.registry.accounts.AccountOutcome.Taken;
import kz.ethnomediation.registry.accounts.AccountOutcome.Unknown;

/**
 * Asks for the login of an active mediator (issue 6, deliver 7). The role given is always that of a mediator and no other; no region is
 * given that the keeper lacks or that the mediator does not serve.
 */
@ApplicationScoped
public class OpenAccount {

    private final Accounts accounts;
    private final InstantSource clock;

    public OpenAccount(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param existing whether to link a login that is there
     * @param regions what the token is to grant, or empty for all that the mediator serves and the keeper has
     */
    public record Command(UUID mediator, String login, boolean existing, List<String> regions, Caller keeper) {}

    /** Asked for, or why not. */
    @Transactional
    public AccountOutcome open(Command command) {
        var keeper = command.keeper().scope();
        var found = accounts.holder(command.mediator()).filter(holder -> keeper.covers(holder.registerRegion()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var holder = found.get();
        if (!holder.isActive()) {
            return new NotActive();
        }
        var fault = fault(command, holder);
        if (fault.isPresent()) {
            return fault.get();
        }
        var regions = command.regions().isEmpty()
                ? holder.regions().stream().filter(keeper::covers).toList()
                : command.regions();
        if (regions.isEmpty()) {
            return new Invalid("/regions", "outside-your-scope");
        }
        var account = MediatorAccount.asked(
                command.mediator(), command.login(), command.existing(), regions, holder.office());
        return accounts.add(account, command.keeper().subject(), clock.instant()) ? new Asked(account) : new Taken();
    }

    private static Optional<AccountOutcome> fault(Command command, AccountHolder holder) {
        for (var place = 0; place < command.regions().size(); place++) {
            var region = command.regions().get(place);
            if (!command.keeper().scope().covers(region)) {
                return Optional.of(new Invalid("/regions/" + place, "outside-your-scope"));
            }
            if (!holder.regions().contains(region) && !holder.registerRegion().equals(region)) {
                return Optional.of(new Invalid("/regions/" + place, "not-served"));
            }
        }
        return Optional.empty();
    }
}
