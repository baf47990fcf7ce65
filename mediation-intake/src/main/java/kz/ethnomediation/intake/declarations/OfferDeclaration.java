package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Decides to whom a declaration is offered: where it is switched on, to a person whose appeal was registered since then, until
 * the quarter of that day is counted. Never asked across the table: the offer stands on the page of the person's own coupon.
 */
@ApplicationScoped
public class OfferDeclaration {

    private final DeclarationSwitch declarations;
    private final DeclarationLists lists;
    private final Applicants applicants;
    private final InstantSource clock;

    OfferDeclaration(
            DeclarationSwitch declarations, DeclarationLists lists, Applicants applicants, InstantSource clock) {
        this.declarations = declarations;
        this.lists = lists;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** The offer to the holder of the coupon with that number, whose code has been checked. */
    public Optional<DeclarationOffer> to(AppealNumber number) {
        return open(number).map(Open::offer);
    }

    /** An offer and to whom it is made. */
    record Open(Applicants.Applicant applicant, DeclarationOffer offer) {}

    Optional<Open> open(AppealNumber number) {
        var today = AlmatyDay.of(clock.instant());
        return declarations
                .purpose()
                .flatMap(purpose -> applicants
                        .of(number)
                        .filter(applicant -> !applicant.registeredOn().isBefore(purpose.since()))
                        .map(applicant -> open(applicant, purpose, lists.inForce(today))))
                .filter(open -> !today.isAfter(open.offer().until()));
    }

    private static Open open(Applicants.Applicant applicant, Purpose purpose, DeclarationRules rules) {
        var until = rules.policy().openUntil(applicant.quarter());
        return new Open(applicant, new DeclarationOffer(purpose, rules, until));
    }
}
