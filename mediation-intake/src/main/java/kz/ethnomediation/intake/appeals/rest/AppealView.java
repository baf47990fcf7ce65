package kz.ethnomediation.intake.appeals.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.AppealTexts;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseProgress;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.Ending;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.appeals.ShownTexts.Said;
import kz.ethnomediation.intake.appeals.TransferOffer;
import kz.ethnomediation.intake.codes.AppealKind;
import org.jspecify.annotations.Nullable;

/** An appeal as people of the network see it; the parties have a call of their own. */
public record AppealView(
        UUID id,
        String number,
        AppealStatus status,
        @Nullable CaseStage caseStage,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate closedOn,
        CountingAttributes attributes,
        Instant receivedAt,
        Instant registeredAt,
        @Nullable LocalDate answerBy,
        boolean overdue,
        boolean imported,
        boolean consentGiven,
        @Nullable TransferOffer transferOffer,
        @JsonUnwrapped @Nullable Content content) {

    /**
     * What only the view of one appeal shows.
     *
     * @param essence absent where it is erased
     * @param blocked true where they are kept and not shown
     * @param erased true where the texts of the appeal are erased for good
     * @param flags INTERETHNIC among them where {@code attributes.interethnic} is YES, and only there
     * @param scopeRules version of the scope questions that were put
     * @param ending how the appeal ended at intake
     */
    public record Content(
            @Nullable String essence,
            @Nullable Boolean blocked,
            @Nullable Boolean erased,
            @Nullable AppealKind kind,
            List<String> flags,
            @Nullable ScopeAnswers scopeAnswers,
            @Nullable String scopeRules,
            @Nullable LocalDate answeredOn,
            @Nullable Ending ending,
            @Nullable Integer persons,
            @Nullable UUID referrerOrganisation,
            @Nullable UUID venueOrganisation,
            @Nullable String clientRef,
            @Nullable String sourceSystem,
            @Nullable String sourceExternalId) {

        static Content of(Appeal appeal, Said said) {
            var origin = appeal.origin();
            return new Content(
                    said.texts().map(AppealTexts::essence).orElse(null),
                    said.blocked() ? true : null,
                    (said.texts().isEmpty() && !said.blocked()) ? true : null,
                    origin.kind(),
                    appeal.flags(),
                    appeal.scopeAnswers().orElse(null),
                    appeal.scopeRules().orElse(null),
                    appeal.answerDuty().answeredOn(),
                    appeal.ending().orElse(null),
                    origin.persons(),
                    origin.referrerOrganisation(),
                    origin.venueOrganisation(),
                    origin.clientRef(),
                    origin.sourceSystem(),
                    origin.sourceExternalId());
        }

        @Override
        public String toString() {
            return "Content[]";
        }
    }

    static AppealView of(Appeal appeal, Said said, LocalDate today) {
        return of(AppealLine.of(appeal, today), Content.of(appeal, said));
    }

    /** A line of a list: without what the person said. */
    static AppealView line(AppealLine line) {
        return of(line, null);
    }

    /** The answer to a verb: the appeal as it now stands, without what the person said. */
    public static AppealView line(Appeal appeal, LocalDate today) {
        return line(AppealLine.of(appeal, today));
    }

    private static AppealView of(AppealLine line, @Nullable Content content) {
        return new AppealView(
                line.id(),
                line.number().text(),
                line.status(),
                line.caseProgress().map(CaseProgress::stage).orElse(null),
                line.caseProgress().map(CaseProgress::outcome).orElse(null),
                line.caseProgress().map(CaseProgress::closedOn).orElse(null),
                line.attributes(),
                line.receivedAt(),
                line.registeredAt(),
                line.answerBy().orElse(null),
                line.overdue(),
                line.imported(),
                line.consentGiven(),
                line.transferOffer().orElse(null),
                content);
    }

    @Override
    public String toString() {
        return "AppealView[" + id + "]";
    }
}
