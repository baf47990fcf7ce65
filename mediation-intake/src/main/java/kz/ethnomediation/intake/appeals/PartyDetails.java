package kz.ethnomediation.intake.appeals;

import kz.ethnomediation.intake.codes.ApplicantKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a party: a name, or at least a description ("neighbour, house 12"), who it is and how to reach it.
 * Personal data: never printed, logged or published.
 */
public record PartyDetails(
        ApplicantKind kind, @Nullable String name, @Nullable String description, Identity identity, Contact contact) {

    @Override
    public String toString() {
        return "PartyDetails[" + kind + "]";
    }
}
