package kz.ethnomediation.registry.mediators.rest;

import java.util.UUID;

/** What a keeper's command answers: nothing personal. */
record ProfileRecorded(UUID mediatorId) {}
