package kz.ethnomediation.registry.admissions.rest;

import java.util.UUID;
import kz.ethnomediation.registry.policy.ExclusionCheck;

/** What a keeper's command answers: that there is a finding, and not which. */
record CheckRecorded(UUID id, ExclusionCheck check) {}
