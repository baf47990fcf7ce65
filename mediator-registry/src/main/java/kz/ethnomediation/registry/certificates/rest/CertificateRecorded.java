package kz.ethnomediation.registry.certificates.rest;

import java.util.UUID;

/** What a keeper's command answers. */
record CertificateRecorded(UUID id) {}
