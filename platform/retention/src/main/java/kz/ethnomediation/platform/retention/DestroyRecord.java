package kz.ethnomediation.platform.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/** Destroys one record, with its line in the register, in one transaction: both or neither. */
@Singleton
class DestroyRecord {

    private final RetainedRecords records;
    private final DueRecords dueRecords;
    private final RetentionRegister register;

    DestroyRecord(RetainedRecords records, DueRecords dueRecords, RetentionRegister register) {
        this.records = records;
        this.dueRecords = dueRecords;
        this.register = register;
    }

    /** Whether it was destroyed now. No where it is not due any more: held meanwhile, taken up again, or destroyed by somebody else. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean destroy(Retained due, LocalDate today, Instant now) {
        records.lock(due);
        var still = dueRecords.page(DueQuestion.allOn(today).onlyThe(due), 1).stream()
                .anyMatch(line -> line.record().equals(due)
                        && (line.state() == RetentionState.DUE || line.state() == RetentionState.FAILED));
        if (!still || !register.enter(due, now)) {
            return false;
        }
        records.destroy(due, now);
        return true;
    }

    /** Keeps that it failed, in a transaction of its own: the other one is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Retained due, RuntimeException failure, Instant now) {
        register.failed(due, FailureCode.of(failure), now);
    }
}
