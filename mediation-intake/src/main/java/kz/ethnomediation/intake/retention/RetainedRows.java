package kz.ethnomediation.intake.retention;

import java.util.UUID;

/** Rows that only their destruction reaches. As the system, in the transaction at hand. */
public interface RetainedRows {

    /** Lets nobody change the signal until the transaction ends. */
    void lockSignal(UUID id);

    /** Lets nobody work on the import until the transaction ends. */
    void lockImport(UUID id);

    /** Removes the lines of the import that are left. */
    void discardLines(UUID importId);
}
