package kz.ethnomediation.registry.withdrawals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.Territories;
import kz.ethnomediation.registry.withdrawals.KnownRights;
import kz.ethnomediation.registry.withdrawals.Right;

/** The realm's roles, and the regions of the published list. */
@ApplicationScoped
class ReferencedRights implements KnownRights {

    private static final String REPUBLIC = "KZ";
    private static final Set<String> ROLES = Set.of(
            Roles.OPERATOR,
            Roles.MEDIATOR,
            Roles.OFFICE_HEAD,
            Roles.REGIONAL_COORDINATOR,
            Roles.COUNCIL_VIEWER,
            Roles.REGISTER_KEEPER,
            Roles.STATISTICIAN,
            Roles.AKIMAT_SYSTEM,
            Roles.SERVICE,
            Roles.DPO,
            Roles.AUDITOR,
            Roles.ADMIN);

    private final Territories territories;
    private final InstantSource clock;

    ReferencedRights(Territories territories, InstantSource clock) {
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public Optional<String> faultOf(Right right) {
        return switch (right) {
            case Right.Everything() -> Optional.empty();
            case Right.OfRole(var role) -> ROLES.contains(role) ? Optional.empty() : Optional.of("/role");
            case Right.OfRegion(var region) -> isRegion(region) ? Optional.empty() : Optional.of("/region");
        };
    }

    private boolean isRegion(String region) {
        return region.equals(REPUBLIC)
                || territories.regions(AlmatyDay.of(clock.instant())).contains(region);
    }
}
