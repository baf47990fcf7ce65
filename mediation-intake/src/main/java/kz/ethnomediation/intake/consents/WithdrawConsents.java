package kz.ethnomediation.intake.consents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.RequestRegister;
import kz.ethnomediation.platform.subjects.AnswerWatcher;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectAnswer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the consents of a person back once this service has answered that the request for it is applied; where something still
 * stands against it, nothing is taken back.
 */
@ApplicationScoped
class WithdrawConsents implements AnswerWatcher {

    private final RequestRegister register;
    private final Consents consents;
    private final String service;

    WithdrawConsents(
            RequestRegister register,
            Consents consents,
            @ConfigProperty(name = "ethnomediation.outbox.source") String service) {
        this.register = register;
        this.consents = consents;
        this.service = service;
    }

    @Override
    public void answered(UUID requestId, String answering, SubjectAnswer answer, Instant at) {
        if (!service.equals(answering) || !(answer instanceof SubjectAnswer.Applied)) {
            return;
        }
        register.byId(requestId)
                .filter(kept -> kept.request().kind() == RequestKind.WITHDRAW_CONSENT)
                .ifPresent(kept -> consents.inForceOf(kept.request().persons())
                        .forEach(consent ->
                                consents.add(new ConsentWithdrawal(consent.id(), requestId, kept.requestedBy(), at))));
    }
}
