package kz.ethnomediation.registry.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.registry.accounts.IdentityProvider.Answer;

/** Keeps what the provider has answered; where the register wants something else by now, the task stays on the list. */
@ApplicationScoped
class KeepAnswer {

    private final Accounts accounts;
    private final AccountTasks tasks;
    private final MediatorRole role;
    private final InstantSource clock;

    KeepAnswer(Accounts accounts, AccountTasks tasks, MediatorRole role, InstantSource clock) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.role = role;
        this.clock = clock;
    }

    @Transactional
    void keep(MediatorAccount asked, Answer answer) {
        var now = clock.instant();
        var current = accounts.toChange(asked.mediator()).orElseThrow();
        var kept = answered(asked, current, answer);
        accounts.done(kept, now);
        if (current.wanted() == AccountState.CLOSED) {
            kept.user().ifPresent(role::take);
        }
        if (isStillWhatWasAsked(current, asked)) {
            tasks.finished(asked.mediator());
        } else {
            accounts.want(asked.mediator(), current.wanted(), now);
        }
    }

    /** A region that was left meanwhile is to be taken from the login too. */
    private static boolean isStillWhatWasAsked(MediatorAccount current, MediatorAccount asked) {
        return current.wanted() == asked.wanted()
                && current.login().equals(asked.login())
                && current.regions().equals(asked.regions())
                && current.office().equals(asked.office());
    }

    private static MediatorAccount answered(MediatorAccount asked, MediatorAccount current, Answer answer) {
        var done = answer instanceof Answer.Done(var id) ? Optional.of(id) : current.user();
        Optional<String> refusal = answer instanceof Answer.Refused(var code) ? Optional.of(code) : Optional.empty();
        return new MediatorAccount(
                current.mediator(),
                current.login(),
                current.existing(),
                current.regions(),
                current.office(),
                done,
                current.wanted(),
                refusal.isPresent() ? AccountState.REFUSED : asked.wanted(),
                refusal,
                current.revision());
    }
}
