package kz.ethnomediation.registry.entitlements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.StatusHistory;
import kz.ethnomediation.registry.mediators.StatusInterval;
import kz.ethnomediation.registry.policy.MediatorPolicy;
import kz.ethnomediation.registry.policy.MediatorPolicy.Demands;

/**
 * Who might mediate on a day (domain 1.5, rules 14, 31, 34; features row 32): an ACTIVE mediator who held a valid certificate of
 * a demanded programme with the hours demanded on the day of its issue. The day after a certificate's last day there is no new
 * entitlement; what was concluded before stays as it was.
 */
final class EntitlementRule {

    private EntitlementRule() {}

    /** The judgement on {@code on}, by what the register says or said. */
    static Entitlement judge(
            MediatorKind kind,
            StatusHistory history,
            List<CertificateStatement> certificates,
            MediatorPolicy policy,
            LocalDate on) {
        var demands = policy.on(kind);
        var interval = history.on(on);
        var certificate = certificate(certificates, demands, on);
        var active = interval.map(StatusInterval::status)
                .filter(status -> status.isEntitled())
                .isPresent();
        var certified = !demands.needsCertificate() || certificate.isPresent();
        return new Entitlement(on, active && certified, interval, certificate, policy);
    }

    /** Of several that would do, the one that lasts longest. */
    private static Optional<CertificateStatement> certificate(
            List<CertificateStatement> certificates, Demands demands, LocalDate on) {
        return certificates.stream()
                .filter(said -> entitles(said.content(), demands, on))
                .max(Comparator.comparing((CertificateStatement said) ->
                                said.content().expiresOn().orElse(LocalDate.MAX))
                        .thenComparing(said -> said.certificate().value()));
    }

    private static boolean entitles(Certificate certificate, Demands demands, LocalDate on) {
        return certificate.isValidOn(on)
                && demands.entitlingProgrammes().contains(certificate.programme())
                && certificate.hours() >= demands.hoursOn(certificate.issuedOn());
    }
}
