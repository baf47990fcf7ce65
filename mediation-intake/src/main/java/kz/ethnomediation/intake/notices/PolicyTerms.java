package kz.ethnomediation.intake.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.intake.terms.TermsInForce;

/** Counts the term of a notice by the policy table and the working calendar of the day of the decision (domain rules 9, 10, 55). */
@ApplicationScoped
class PolicyTerms implements NoticeTerms {

    private final TermsInForce terms;

    PolicyTerms(TermsInForce terms) {
        this.terms = terms;
    }

    @Override
    public LocalDate dueOn(NoticeKind kind, LocalDate decidedOn) {
        return terms.on(decidedOn).of(code(kind), decidedOn).lastDay();
    }

    private static TermCode code(NoticeKind kind) {
        return switch (kind) {
            case EXTENSION -> TermCode.EXTENSION_NOTICE;
            case REDIRECTION -> TermCode.REDIRECTION;
            case ANSWER, OUT_OF_SCOPE, TRANSFER, INVITATION, SESSION -> TermCode.NOTICE;
        };
    }
}
