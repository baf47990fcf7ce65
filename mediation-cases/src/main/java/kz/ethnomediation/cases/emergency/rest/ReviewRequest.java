package kz.ethnomediation.cases.emergency.rest;

import jakarta.validation.constraints.NotNull;
import kz.ethnomediation.cases.codes.EmergencyVerdict;

/** What the second person finds. */
record ReviewRequest(@NotNull EmergencyVerdict verdict) {}
