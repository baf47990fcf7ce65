package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to take the consultation. */
record AssignmentRequest(@NotNull UUID mediatorId) {}
