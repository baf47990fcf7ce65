package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An entry of the register. A person who comes back after an exclusion is a new entry with a new id (domain rule 32). */
@Embeddable
public record MediatorId(@Column(name = "id") UUID value) {}
