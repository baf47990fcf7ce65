package kz.ethnomediation.cases.casework.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CountingAttributes;

/** The fields of {@code appeal.corrected} that this service uses. */
record CorrectedAppealView(UUID appealId, @JsonUnwrapped CountingAttributes attributes) {}
