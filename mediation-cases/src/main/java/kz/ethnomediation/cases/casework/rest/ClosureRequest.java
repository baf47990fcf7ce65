package kz.ethnomediation.cases.casework.rest;

import java.time.LocalDate;
import kz.ethnomediation.cases.codes.ConsultationResult;
import org.jspecify.annotations.Nullable;

/**
 * The end of a matter at consultation.
 *
 * @param result that of the latest consultation where it is not said
 */
record ClosureRequest(
        @Nullable ConsultationResult result, @Nullable LocalDate occurredOn) {}
