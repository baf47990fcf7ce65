package kz.ethnomediation.intake.readings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.KeptRequest;
import kz.ethnomediation.intake.subjects.RequestRegister;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;

/** Logs which service fetches whom a request is about, once for each fetch; what cannot be logged is not answered. */
@Decorator
@Priority(1)
abstract class LoggedRequests implements RequestRegister {

    private final RequestRegister register;
    private final AppealReading reading;
    private final CurrentCaller caller;

    LoggedRequests(@Delegate RequestRegister register, AppealReading reading, CurrentCaller caller) {
        this.register = register;
        this.reading = reading;
        this.caller = caller;
    }

    @Override
    public Optional<KeptRequest> shown(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = register.shown(id);
            found.filter(_ -> caller.get().is(Roles.SERVICE))
                    .ifPresent(_ -> reading.read("subject-requests", List.of(id), "SUBJECT_REQUEST"));
            return found;
        });
    }
}
