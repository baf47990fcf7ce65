package kz.ethnomediation.cases.casework.rest;

import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseStatus;

/** A consultation that was recorded, and where its case stands. */
record ConsultationState(UUID consultationId, UUID caseId, CaseStatus status) {}
