package kz.ethnomediation.registry.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mediator's login.
 *
 * @param login the name of the sign-in at the identity provider
 * @param existing whether it was there before, with duties of its own, and is only linked
 * @param regions what the token is to grant, ISO 3166-2
 * @param user subject of the tokens, once the provider has told it
 * @param wanted what the register wants it to be: OPEN or CLOSED
 * @param refusal why the provider refused, a code
 * @param revision counts how often it was asked for: the ETag
 */
public record MediatorAccount(
        UUID mediator,
        String login,
        boolean existing,
        List<String> regions,
        Optional<String> office,
        Optional<UUID> user,
        AccountState wanted,
        AccountState state,
        Optional<String> refusal,
        long revision) {

    public MediatorAccount {
        regions = List.copyOf(regions);
    }

    /** A new one, which the provider does not know yet. */
    static MediatorAccount asked(
            UUID mediator, String login, boolean existing, List<String> regions, Optional<String> office) {
        return new MediatorAccount(
                mediator,
                login,
                existing,
                regions,
                office,
                Optional.empty(),
                AccountState.OPEN,
                AccountState.PENDING,
                Optional.empty(),
                1);
    }

    /** Asked for again after a refusal, otherwise than before. */
    MediatorAccount again(MediatorAccount refused) {
        return new MediatorAccount(
                mediator, login, existing, regions, office, user, wanted, state, refusal, refused.revision() + 1);
    }

    /** The same for other regions and another office. */
    MediatorAccount in(List<String> others, Optional<String> otherOffice) {
        return new MediatorAccount(
                mediator, login, existing, others, otherOffice, user, wanted, state, refusal, revision);
    }

    @Override
    public String toString() {
        return "MediatorAccount[" + mediator + " " + state + "]";
    }
}
