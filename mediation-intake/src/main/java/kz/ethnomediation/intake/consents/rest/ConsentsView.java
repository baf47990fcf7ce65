package kz.ethnomediation.intake.consents.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.consents.ConsentTerms;
import kz.ethnomediation.intake.consents.ConsentWithdrawal;
import kz.ethnomediation.intake.consents.ReadConsents;
import kz.ethnomediation.intake.consents.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of an appeal have said to the processing of their data.
 *
 * @param operator who processes them
 * @param evidence ids of the appeal's documents that prove a consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentsView(Operator operator, List<ConsentView> items, List<UUID> evidence) {

    /** Who processes the data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Operator(@Nullable String name, @Nullable String bin) {

        static Operator of(ConsentOperator operator) {
            return new Operator(operator.name().orElse(null), operator.bin().orElse(null));
        }
    }

    /**
     * One record.
     *
     * @param given false where the person refused
     * @param purpose code of what the data are processed for
     * @param until the last day on which it holds, where its text says one
     * @param text what the version says; absent where the words are those of a paper journal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentView(
            UUID id,
            UUID partyId,
            boolean given,
            String textVersion,
            @Nullable String purpose,
            ConsentMethod method,
            Channel channel,
            String language,
            LocalDate givenOn,
            @Nullable LocalDate until,
            String recordedBy,
            Instant recordedAt,
            @Nullable TextView text,
            @Nullable WithdrawalView withdrawal) {

        static ConsentView of(ReadConsents.Shown shown) {
            var consent = shown.consent();
            return new ConsentView(
                    consent.id(),
                    consent.partyId(),
                    consent.isGiven(),
                    consent.textVersion(),
                    consent.purpose().orElse(null),
                    consent.method(),
                    consent.channel(),
                    consent.language(),
                    consent.givenOn(),
                    consent.until().orElse(null),
                    consent.recordedBy(),
                    consent.recordedAt(),
                    shown.terms().map(TextView::of).orElse(null),
                    shown.withdrawal().map(WithdrawalView::of).orElse(null));
        }
    }

    /** What a version of the text says. */
    record TextView(
            Map<String, String> names,
            int termMonths,
            boolean thirdParties,
            boolean crossBorder,
            boolean publication,
            List<DataView> data) {

        static TextView of(ConsentTerms terms) {
            return new TextView(
                    terms.names(),
                    terms.months(),
                    terms.thirdParties(),
                    terms.crossBorder(),
                    terms.publication(),
                    terms.data().stream()
                            .map(item -> new DataView(item.field(), item.purpose()))
                            .toList());
        }
    }

    /** One of the data, and in words what it is processed for. */
    record DataView(String field, Map<String, String> purpose) {}

    /** That it was taken back. */
    record WithdrawalView(UUID requestId, WithdrawalGround ground, String withdrawnBy, Instant withdrawnAt) {

        static WithdrawalView of(ConsentWithdrawal withdrawal) {
            return new WithdrawalView(
                    withdrawal.requestId(), withdrawal.ground(), withdrawal.withdrawnBy(), withdrawal.withdrawnAt());
        }
    }

    static ConsentsView of(ReadConsents.Kept kept, ConsentOperator operator) {
        return new ConsentsView(
                Operator.of(operator),
                kept.records().stream().map(ConsentView::of).toList(),
                kept.evidence());
    }
}
