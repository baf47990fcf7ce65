package kz.ethnomediation.registry.particulars.rest;

import java.util.UUID;

/** What a keeper's command answers: nothing personal. */
record ParticularsRecorded(UUID mediatorId) {}
