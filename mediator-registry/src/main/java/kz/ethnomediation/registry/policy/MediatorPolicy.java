package kz.ethnomediation.registry.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorKind;

/**
 * One version of the demands on mediators. Their numbers are those of the published list {@code mediator-policy} and stand
 * nowhere in the code.
 *
 * @param version the code of the version, {@code 2026-1}
 * @param confirmed whether the owner of the network has confirmed the numbers against the law
 * @param kinds the demands on each kind
 * @param exclusionChecks what has to be checked before a mediator is admitted
 * @param expiryWarningDays how many days before a certificate expires its holder's keeper is warned
 */
public record MediatorPolicy(
        String version,
        boolean confirmed,
        Map<MediatorKind, Demands> kinds,
        Set<ExclusionCheck> exclusionChecks,
        List<Integer> expiryWarningDays) {

    /**
     * The demands on one kind of mediator.
     *
     * @param youngestAge in full years; empty where the law names none
     * @param entitlingProgrammes one certificate of any of these is needed to mediate; none where no certificate is
     * @param leastHours the academic hours that a certificate must show, by the day of its issue
     */
    public record Demands(
            OptionalInt youngestAge, Set<CertificateProgramme> entitlingProgrammes, List<LeastHours> leastHours) {

        public Demands {
            entitlingProgrammes = Set.copyOf(entitlingProgrammes);
            leastHours = List.copyOf(leastHours);
        }

        /** Whether nobody of this kind may mediate without a certificate. */
        public boolean needsCertificate() {
            return !entitlingProgrammes.isEmpty();
        }

        /** The hours that a certificate issued on {@code day} must show; none before the first rule. */
        public int hoursOn(LocalDate day) {
            return leastHours.stream()
                    .filter(rule -> !rule.issuedFrom().isAfter(day))
                    .max(Comparator.comparing(LeastHours::issuedFrom))
                    .map(LeastHours::hours)
                    .orElse(0);
        }
    }

    /** Certificates issued from {@code issuedFrom} on show at least {@code hours} academic hours. */
    public record LeastHours(LocalDate issuedFrom, int hours) {}

    public MediatorPolicy {
        kinds = Map.copyOf(kinds);
        exclusionChecks = Set.copyOf(exclusionChecks);
        expiryWarningDays = List.copyOf(expiryWarningDays);
    }

    /** The demands on mediators of {@code kind}; every version names both kinds. */
    public Demands on(MediatorKind kind) {
        return Objects.requireNonNull(kinds.get(kind), "every policy says what it demands of either kind");
    }
}
