package kz.ethnomediation.registry.publicextract.rest;

import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.organisations.OrganisationName;

/** A published name in both languages of the register. */
record PublicNameView(String kk, String ru) {

    static PublicNameView of(BilingualName name) {
        return new PublicNameView(name.kk(), name.ru());
    }

    static PublicNameView of(OrganisationName name) {
        return new PublicNameView(name.kk(), name.ru());
    }

    @Override
    public String toString() {
        return "PublicNameView[…]";
    }
}
