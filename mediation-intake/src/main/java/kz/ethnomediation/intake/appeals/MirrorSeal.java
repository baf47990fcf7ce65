package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Withholds the appeal of a sealed case, and shows it again when the seal is lifted; by events only. The history of the appeal
 * and its tag do not move: the seal stands in the history of the case.
 */
@ApplicationScoped
public class MirrorSeal {

    private final Appeals appeals;

    public MirrorSeal(Appeals appeals) {
        this.appeals = appeals;
    }

    /** The case is sealed; it may have a mediator. */
    @Transactional
    public void seal(UUID appealId, String by, @Nullable UUID mediatorId) {
        found(appealId).sealed(new AppealSeal(by, mediatorId));
    }

    /** The case has this mediator now, who sees it also where it is sealed. */
    @Transactional
    public void entrust(UUID appealId, UUID mediatorId) {
        var found = found(appealId);
        found.seal().ifPresent(seal -> found.sealed(new AppealSeal(seal.by(), mediatorId)));
    }

    /** The seal is lifted. */
    @Transactional
    public void unseal(UUID appealId) {
        found(appealId).sealed(null);
    }

    private Appeal found(UUID appealId) {
        return appeals.lockedById(appealId)
                .filter(found -> found.status().isWithCases())
                .orElseThrow(() -> new IllegalStateException("no accepted appeal " + appealId));
    }
}
