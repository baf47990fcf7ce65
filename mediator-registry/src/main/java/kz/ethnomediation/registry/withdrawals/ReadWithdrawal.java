package kz.ethnomediation.registry.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.caller.Caller;

/** Shows one withdrawal, and logs about whom. */
@ApplicationScoped
public class ReadWithdrawal {

    private final AccessWithdrawals withdrawals;
    private final AccessLog log;

    public ReadWithdrawal(AccessWithdrawals withdrawals, AccessLog log) {
        this.withdrawals = withdrawals;
        this.log = log;
    }

    /** The withdrawal; empty where it is out of the reader's sight. */
    @Transactional
    public Optional<AccessWithdrawal> read(UUID id, Caller reader) {
        var sight = WithdrawalSight.of(reader);
        var found = withdrawals.byId(id).filter(withdrawal -> sight.covers(withdrawal.right()));
        found.ifPresent(withdrawal -> log.write(WithdrawalReading.of(withdrawal, reader)));
        return found;
    }
}
