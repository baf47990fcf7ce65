package kz.ethnomediation.registry.organisations.rest;

import java.util.UUID;

/** The organisation that was entered or changed. */
record OrganisationRef(UUID id) {}
