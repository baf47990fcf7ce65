package kz.ethnomediation.registry.trainings;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.CertificateId;

/** That a certificate on record came out of a training: one certificate is one person trained. */
public record CertifiedMediator(UUID training, CertificateId certificate, Instant recordedAt, String recordedBy) {}
