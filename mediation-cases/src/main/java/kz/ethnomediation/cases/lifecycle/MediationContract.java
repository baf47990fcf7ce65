package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contract to mediate (договор о медиации; Law on Mediation, art. 21): the chosen mediator and who has signed. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "contract")
class MediationContract {

    @Id
    private UUID id;

    private UUID mediatorId;
    private @Nullable String subject;
    private LocalDate draftedOn;
    private @Nullable LocalDate signedOn;

    @ElementCollection
    @CollectionTable(name = "contract_signature", joinColumns = @JoinColumn(name = "contract_id"))
    private Set<Signature> signatures = new HashSet<>();

    /** For Hibernate. */
    protected MediationContract() {}

    MediationContract(UUID id, ContractDraft draft, LocalDate draftedOn) {
        this.id = id;
        this.mediatorId = draft.mediatorId();
        this.subject = draft.subject().orElse(null);
        this.draftedOn = draftedOn;
        signatures.addAll(draft.allSignatures());
    }

    UUID mediatorId() {
        return mediatorId;
    }

    /** Takes it as signed by all and tells since when. From the last signature on the mediation runs (domain §1.9). */
    LocalDate sign() {
        var last = Signatures.last(signatures).orElse(draftedOn);
        signedOn = last;
        return last;
    }
}
