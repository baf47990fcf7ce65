package kz.ethnomediation.intake.receipts.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Which of two forms of an answer a client would rather have; who takes anything gets data. */
final class Preference {

    private Preference() {}

    /** Whether {@code other} comes before JSON in what the client accepts. */
    static boolean isFor(MediaType other, HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(accepted ->
                        accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE) || accepted.isCompatible(other))
                .findFirst()
                .filter(first -> !first.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
