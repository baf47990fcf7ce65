package kz.ethnomediation.intake.subjects;

import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Where the feature tells the services that there is a request. */
public interface RequestEvents {

    /** Publishes in the current transaction: the event leaves if and only if that transaction commits. */
    void requested(SubjectRequest request);
}
