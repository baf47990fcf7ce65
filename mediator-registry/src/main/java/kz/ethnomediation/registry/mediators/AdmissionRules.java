package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/** Says what stands in the way of an activation. */
public interface AdmissionRules {

    /**
     * The code of what is known to stand in the way on the day. What is not on record stands in nobody's way: the papers were
     * looked through before, and the register is filled after the fact (design §3).
     */
    Optional<String> obstacle(MediatorId mediator, MediatorKind kind, LocalDate on);
}
