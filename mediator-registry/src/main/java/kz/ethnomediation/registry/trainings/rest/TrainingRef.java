package kz.ethnomediation.registry.trainings.rest;

import java.util.List;
import java.util.UUID;

/** What was written down, with codes of what is unusual about it. */
record TrainingRef(UUID id, List<String> warnings) {}
