package kz.ethnomediation.cases.casework;

import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;

/** Who wants to change which case, and which revision of it that person has seen. */
public record Errand(Caller caller, UUID caseId, RevisionCheck expected) {}
