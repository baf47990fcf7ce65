package kz.ethnomediation.registry.certificates;

import java.util.UUID;

/** A certificate, whatever has been said of it over time. */
public record CertificateId(UUID value) {}
