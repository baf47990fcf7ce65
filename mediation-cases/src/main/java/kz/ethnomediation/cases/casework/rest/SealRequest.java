package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.constraints.NotNull;
import kz.ethnomediation.cases.codes.SealReason;

/** Why a case is to be sealed. */
record SealRequest(@NotNull SealReason reason) {}
