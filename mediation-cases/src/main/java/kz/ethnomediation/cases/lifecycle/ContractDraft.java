package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract to mediate as it is brought in, with the signatures of the same sitting.
 *
 * @param occurredOn when it was drawn up; by default the day of the first signature, else today
 * @param signatures of the parties
 * @param mediatorSignature of the mediator, which is refused where it is missing
 */
public record ContractDraft(
        UUID mediatorId,
        Optional<String> subject,
        Optional<LocalDate> occurredOn,
        List<Signature> signatures,
        Optional<Signature> mediatorSignature) {

    public ContractDraft {
        signatures = List.copyOf(signatures);
    }

    List<Signature> allSignatures() {
        var all = new ArrayList<>(signatures);
        mediatorSignature.ifPresent(all::add);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "ContractDraft[redacted]";
    }
}
