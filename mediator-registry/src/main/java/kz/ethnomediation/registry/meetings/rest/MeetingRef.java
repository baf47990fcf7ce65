package kz.ethnomediation.registry.meetings.rest;

import java.util.UUID;

/** The meeting that was written down. */
record MeetingRef(UUID id) {}
