package kz.ethnomediation.registry.organisations.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.ethnomediation.registry.organisations.OrganisationName;

/** A name in both languages of the register. */
record NameBody(
        @NotBlank @Size(max = 300) String kk,
        @NotBlank @Size(max = 300) String ru) {

    static NameBody of(OrganisationName name) {
        return new NameBody(name.kk(), name.ru());
    }

    OrganisationName name() {
        return new OrganisationName(kk, ru);
    }
}
