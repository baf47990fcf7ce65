package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The way by which the erasure of a subject reaches the vault, whether declarations are switched on or not. Within the
 * transaction of whoever erases; what was published stays as it is.
 */
@ApplicationScoped
public class EraseDeclaration {

    private final Vault vault;

    EraseDeclaration(Vault vault) {
        this.vault = vault;
    }

    /** Destroys what the applicant of the appeal may have declared; may be repeated, also after a restore. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID appealId) {
        var _ = vault.destroy(appealId);
    }
}
