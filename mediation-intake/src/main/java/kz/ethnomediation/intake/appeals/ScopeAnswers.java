package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.codes.OutOfScopeGround;

/**
 * The scope questions of triage (Law on Mediation, art. 1; domain rule 8). Accepting for a consultation needs none of them
 * answered; a known "yes" to one of the first three forbids mediation.
 */
@Embeddable
public record ScopeAnswers(
        @Enumerated(EnumType.STRING) Answer thirdPartyInterests,
        @Enumerated(EnumType.STRING) Answer incapableParty,
        @Enumerated(EnumType.STRING) Answer corruption,
        @Enumerated(EnumType.STRING) Answer stateBody,
        @Enumerated(EnumType.STRING) Answer courtProceedings,
        @Enumerated(EnumType.STRING) CriminalSeverity criminalSeverity) {

    /** Why the law excludes mediation, as far as it is known. */
    public enum Exclusion {
        /** Art. 1(2): interests of persons who take no part. */
        THIRD_PARTY_INTERESTS,
        /** Art. 1(2): a party whom a court found incapable or of limited capacity. */
        INCAPABLE_PARTY,
        /** Art. 1(4): corruption and other crimes against the public service. */
        CORRUPTION
    }

    /** Whether the law's own question about the ground was answered with a "no"; what was not asked contradicts nothing. */
    public boolean contradict(OutOfScopeGround ground) {
        return switch (ground) {
            case THIRD_PARTY_INTERESTS -> thirdPartyInterests == Answer.NO;
            case INCAPABLE_PARTY -> incapableParty == Answer.NO;
            case CORRUPTION -> corruption == Answer.NO;
            case CRIMINAL_SEVERITY, STATE_BODY, NOT_A_DISPUTE, OTHER -> false;
        };
    }

    /** The first reason that excludes mediation; empty where no answer is a "yes" to one. */
    public Optional<Exclusion> exclusion() {
        if (thirdPartyInterests == Answer.YES) {
            return Optional.of(Exclusion.THIRD_PARTY_INTERESTS);
        }
        if (incapableParty == Answer.YES) {
            return Optional.of(Exclusion.INCAPABLE_PARTY);
        }
        return corruption == Answer.YES ? Optional.of(Exclusion.CORRUPTION) : Optional.empty();
    }
}
