package kz.ethnomediation.cases.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.SignatureMethod;
import kz.ethnomediation.cases.lifecycle.ContractDraft;
import kz.ethnomediation.cases.lifecycle.Signature;
import org.jspecify.annotations.Nullable;

/** The contract to mediate, with the signatures of all. Never printed. */
record ContractRequest(
        @NotNull UUID mediatorId,
        @Size(max = 2000) @Nullable String subject,
        @Nullable LocalDate occurredOn,
        @Size(max = 50) @Nullable List<@NotNull @Valid SignatureRequest> signatures,
        @Valid @Nullable MediatorSignatureRequest mediatorSignature) {

    record MediatorSignatureRequest(
            @NotNull LocalDate signedOn, @NotNull SignatureMethod method) {

        Signature asSignature() {
            return new Signature(null, method, signedOn, null);
        }
    }

    ContractDraft asDraft() {
        return new ContractDraft(
                mediatorId,
                Optional.ofNullable(subject),
                Optional.ofNullable(occurredOn),
                signatures == null
                        ? List.of()
                        : signatures.stream().map(SignatureRequest::asSignature).toList(),
                Optional.ofNullable(mediatorSignature).map(MediatorSignatureRequest::asSignature));
    }

    @Override
    public String toString() {
        return "ContractRequest[redacted]";
    }
}
