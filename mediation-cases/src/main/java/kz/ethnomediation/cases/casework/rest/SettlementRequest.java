package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.SignSettlement;
import org.jspecify.annotations.Nullable;

/** The settlement, with the signatures of all parties. Never printed. */
record SettlementRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid ObligationRequest> obligations,
        @Size(max = 50) @Nullable List<@NotNull @Valid SignatureRequest> signatures,
        @Nullable LocalDate occurredOn) {

    record ObligationRequest(
            @NotNull UUID partyId,
            @NotBlank @Size(max = 2000) String what,
            @Nullable LocalDate dueOn) {

        SignSettlement.Promise asPromise() {
            return new SignSettlement.Promise(partyId, what, dueOn);
        }

        @Override
        public String toString() {
            return "ObligationRequest[redacted]";
        }
    }

    SignSettlement.Sheet asSheet() {
        return new SignSettlement.Sheet(
                Optional.ofNullable(occurredOn),
                obligations.stream().map(ObligationRequest::asPromise).toList(),
                signatures == null
                        ? List.of()
                        : signatures.stream().map(SignatureRequest::asSignature).toList());
    }

    @Override
    public String toString() {
        return "SettlementRequest[redacted]";
    }
}
