package kz.ethnomediation.registry.organisations;

import java.util.UUID;

/** An organisation of the network; it stays the same under every name and parent. */
public record OrganisationId(UUID value) {}
