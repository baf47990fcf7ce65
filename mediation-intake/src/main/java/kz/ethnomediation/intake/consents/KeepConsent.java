package kz.ethnomediation.intake.consents;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealWatcher;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Writes the first record with every registration, in its transaction: what the applicant said, refused or not. */
@ApplicationScoped
class KeepConsent implements AppealWatcher {

    private final Consents consents;
    private final ConsentTexts texts;
    private final Identifiers identifiers;

    KeepConsent(Consents consents, ConsentTexts texts, Identifiers identifiers) {
        this.consents = consents;
        this.texts = texts;
        this.identifiers = identifiers;
    }

    @Override
    public void happened(Appeal appeal, AppealEvent event, Actor actor) {
        if (event instanceof AppealEvent.Registered) {
            var day = AlmatyDay.of(appeal.origin().recordedAt());
            var terms = texts.terms(appeal.consent().textVersion(), day);
            consents.add(ConsentRecord.ofApplicant(identifiers.next(), appeal, terms, actor.subject()));
        }
    }
}
