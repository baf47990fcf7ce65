package kz.ethnomediation.registry.mediators.rest;

import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorStatus;

/** What a keeper's command answers: enough to go on, and nothing personal. */
record StatusView(UUID id, MediatorStatus status) {}
