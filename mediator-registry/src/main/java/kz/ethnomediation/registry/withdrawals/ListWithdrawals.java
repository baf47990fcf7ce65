package kz.ethnomediation.registry.withdrawals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.caller.Caller;

/** Shows who has lost which right, and logs of whom it was shown. */
@ApplicationScoped
public class ListWithdrawals {

    private final AccessWithdrawals withdrawals;
    private final AccessLog log;

    public ListWithdrawals(AccessWithdrawals withdrawals, AccessLog log) {
        this.withdrawals = withdrawals;
        this.log = log;
    }

    /** Those in the reader's sight, in the order of their ids: as many as are shown, and one more where a page follows. */
    @Transactional
    public List<AccessWithdrawal> list(WithdrawalFilter filter, Caller reader, int shown) {
        var found = withdrawals.page(filter, WithdrawalSight.of(reader), shown + 1);
        log.write(found.stream()
                .limit(shown)
                .map(withdrawal -> WithdrawalReading.of(withdrawal, reader))
                .toList());
        return found;
    }
}
