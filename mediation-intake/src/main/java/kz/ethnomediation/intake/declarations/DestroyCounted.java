package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Destroys what has served its purpose: declarations of quarters that are counted, also those that a restore has brought back. */
@ApplicationScoped
public class DestroyCounted {

    private static final int AT_ONCE = 200;

    private final Vault vault;

    DestroyCounted(Vault vault) {
        this.vault = vault;
    }

    /** Destroys some of them, if there are any; says whether there were. */
    @Transactional
    public boolean some() {
        return vault.destroyCounted(AT_ONCE) > 0;
    }
}
