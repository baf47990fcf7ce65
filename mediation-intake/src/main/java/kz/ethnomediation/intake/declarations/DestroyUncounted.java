package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Destroys what will never be counted: where declarations were switched off, or begin later than they did, what lies in the vault
 * has lost its purpose. It waits until its quarter would have been counted, so that a switch turned by mistake can be turned back.
 */
@ApplicationScoped
public class DestroyUncounted {

    private static final int AT_ONCE = 200;

    private final DeclarationSwitch declarations;
    private final DeclarationLists lists;
    private final Vault vault;

    DestroyUncounted(DeclarationSwitch declarations, DeclarationLists lists, Vault vault) {
        this.declarations = declarations;
        this.lists = lists;
        this.vault = vault;
    }

    /** Destroys some of them, if there are any; says whether there were. */
    @Transactional
    public boolean some(Instant now) {
        var today = AlmatyDay.of(now);
        return vault.quarters().stream()
                .filter(quarter -> !isWanted(quarter))
                .filter(quarter ->
                        lists.inForce(today).policy().openUntil(quarter).isBefore(today))
                .anyMatch(quarter -> vault.destroyOf(quarter, AT_ONCE) > 0);
    }

    private boolean isWanted(Quarter quarter) {
        return declarations
                .purpose()
                .filter(purpose -> !quarter.lastDay().isBefore(purpose.since()))
                .isPresent();
    }
}
