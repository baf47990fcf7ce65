package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.accounts.AccountOutcome.Asked;
import kz.ethnomediation.registry.accounts.AccountOutcome.Invalid;
import kz.ethnomediation.registry.accounts.AccountOutcome.NotActive;
import kz.ethnomediation.registry.accounts.AccountOutcome.Stale;
import kz.ethnomediation.registry.accounts.AccountOutcome.Taken;
import kz.ethnomediation.registry.accounts.AccountOutcome.Unknown;
import kz.ethnomediation.registry.accounts.AccountOutcome.Unread;

/**
 * Asks for the login of an active mediator (issue 6, deliver 7). The role given is always that of a mediator and no other; no region is
 * given that the keeper lacks or that the mediator does not serve. What the provider has refused can be asked for again, otherwise.
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
     * @param expectedRevision of the refused account that the keeper has read; empty where there is none
     */
    public record Command(
            UUID mediator,
            String login,
            boolean existing,
            List<String> regions,
            OptionalLong expectedRevision,
            Caller keeper) {

        /** The first wish. */
        public Command(UUID mediator, String login, boolean existing, List<String> regions, Caller keeper) {
            this(mediator, login, existing, regions, OptionalLong.empty(), keeper);
        }
    }

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
        return accounts.of(command.mediator()).isPresent() ? again(command, account) : first(command, account);
    }

    private AccountOutcome first(Command command, MediatorAccount account) {
        return accounts.add(account, command.keeper().subject(), clock.instant()) ? new Asked(account) : new Taken();
    }

    private AccountOutcome again(Command command, MediatorAccount account) {
        var refused = accounts.toChange(command.mediator()).filter(before -> before.state() == AccountState.REFUSED);
        if (refused.isEmpty()) {
            return new Taken();
        }
        if (command.expectedRevision().isEmpty()) {
            return new Unread();
        }
        if (command.expectedRevision().getAsLong() != refused.get().revision()) {
            return new Stale(refused.get().revision());
        }
        var asked = account.again(refused.get());
        return accounts.askAgain(asked, command.keeper().subject(), clock.instant()) ? new Asked(asked) : new Taken();
    }

    private static Optional<AccountOutcome> fault(Command command, AccountHolder holder) {
        for (var place = 0; place < command.regions().size(); place++) {
            var region = command.regions().get(place);
            if (!command.keeper().scope().covers(region)) {
                return Optional.of(new Invalid("/regions/" + place, "outside-your-scope"));
            }
            if (!holder.isOf(region)) {
                return Optional.of(new Invalid("/regions/" + place, "not-served"));
            }
        }
        return Optional.empty();
    }
}
