package kz.ethnomediation.cases.lifecycle;

import java.util.UUID;

/** Tells the other services, in the same transaction as the change itself. */
public interface CaseEvents {

    void publish(UUID caseId, CaseEvent.Published event);
}
