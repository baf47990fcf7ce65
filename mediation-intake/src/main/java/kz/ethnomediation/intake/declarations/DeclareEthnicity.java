package kz.ethnomediation.intake.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Done;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.NotOffered;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Reason;
import kz.ethnomediation.intake.declarations.DeclarationOutcome.Refused;

/**
 * Takes what a person declares, changes or withdraws. Said by the person alone: nothing else of the appeal goes into it, and
 * nothing of it goes back to the appeal (Constitution of 1995, art. 19 (1)).
 */
@ApplicationScoped
public class DeclareEthnicity {

    private final OfferDeclaration offers;
    private final Applicants applicants;
    private final Vault vault;
    private final InstantSource clock;

    DeclareEthnicity(OfferDeclaration offers, Applicants applicants, Vault vault, InstantSource clock) {
        this.offers = offers;
        this.applicants = applicants;
        this.vault = vault;
        this.clock = clock;
    }

    /** Does what the holder of the coupon wants, whose code has been checked. What was given may be taken back also where nothing is offered any more. */
    @Transactional
    public DeclarationOutcome declare(AppealNumber number, DeclarationWish wish) {
        return switch (wish) {
            case DeclarationWish.Withdraw() ->
                applicants.of(number).map(this::withdrawn).orElseGet(NotOffered::new);
            case DeclarationWish.Declare declare ->
                offers.open(number).map(open -> taken(open, declare)).orElseGet(NotOffered::new);
        };
    }

    private DeclarationOutcome withdrawn(Applicants.Applicant applicant) {
        var _ = vault.destroy(applicant.appealId());
        return new Done();
    }

    private DeclarationOutcome taken(OfferDeclaration.Open open, DeclarationWish.Declare declare) {
        var rules = open.offer().rules();
        var refusal = refusal(declare, rules);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var applicant = open.applicant();
        vault.keep(applicant.appealId(), applicant.quarter(), declaration(declare, rules));
        return new Done();
    }

    private Declaration declaration(DeclarationWish.Declare declare, DeclarationRules rules) {
        return new Declaration(
                Set.copyOf(declare.ethnicity()), rules.listVersion(), declare.consentText(), clock.instant());
    }

    private static Optional<Reason> refusal(DeclarationWish.Declare declare, DeclarationRules rules) {
        var codes = Set.copyOf(declare.ethnicity());
        if (codes.isEmpty()) {
            return Optional.of(Reason.NOTHING_CHOSEN);
        }
        if (!codes.stream().allMatch(rules::has)) {
            return Optional.of(Reason.UNKNOWN_CODE);
        }
        if (codes.size() > 1 && codes.contains(DeclarationRules.NOT_STATED)) {
            return Optional.of(Reason.NOT_STATED_STANDS_ALONE);
        }
        return declare.consentText().equals(rules.consent().version())
                ? Optional.empty()
                : Optional.of(Reason.CONSENT_TEXT_NOT_IN_FORCE);
    }
}
