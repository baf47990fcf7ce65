package kz.ethnomediation.cases.lifecycle;

import java.util.UUID;

/** Says within this process that a case is there; whoever waits for it observes the end of the transaction. */
public record CaseOpened(UUID caseId) {}
