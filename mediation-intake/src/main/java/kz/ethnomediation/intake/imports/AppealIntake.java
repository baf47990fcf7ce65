package kz.ethnomediation.intake.imports;

import kz.ethnomediation.platform.caller.Caller;

/** Takes a line of a paper journal in as an appeal. */
public interface AppealIntake {

    /**
     * Registers it, with its own dates and with the steps that the journal tells of, as that caller, in the transaction at
     * hand. A refusal changes nothing.
     */
    RowResult take(JournalLine line, Caller caller);
}
