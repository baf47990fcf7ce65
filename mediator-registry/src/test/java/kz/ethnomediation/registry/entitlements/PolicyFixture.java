package kz.ethnomediation.registry.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import kz.ethnomediation.registry.policy.MediatorPolicy;
import kz.ethnomediation.registry.policy.MediatorPolicy.Demands;
import kz.ethnomediation.registry.policy.MediatorPolicy.LeastHours;

/** A policy whose numbers are the test's own, so that no test passes by the numbers of the law. */
public final class PolicyFixture {

    /** From this day on certificates must show more hours. */
    public static final LocalDate STRICTER_FROM = LocalDate.of(2026, 3, 20);

    public static final MediatorPolicy DEMANDING = new MediatorPolicy(
            "test-1",
            false,
            Map.of(
                    MediatorKind.PROFESSIONAL,
                    new Demands(
                            OptionalInt.of(25),
                            Set.of(CertificateProgramme.GENERAL),
                            List.of(new LeastHours(LocalDate.of(2011, 8, 5), 40), new LeastHours(STRICTER_FROM, 60))),
                    MediatorKind.PUBLIC,
                    new Demands(OptionalInt.empty(), Set.of(), List.of())),
            Set.of(ExclusionCheck.values()),
            List.of(60, 30, 7));

    private PolicyFixture() {}
}
