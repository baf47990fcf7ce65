package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** The contract to mediate (договор о медиации; Law on Mediation, art. 21): the chosen mediator and who has signed. Its words are readable with the key of the case. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "contract")
class MediationContract {

    private static final String SIGNATURES = "contract_signature";

    @Id
    private UUID id;

    private UUID mediatorId;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext subject;

    private LocalDate draftedOn;
    private @Nullable LocalDate signedOn;

    @ElementCollection
    @CollectionTable(name = SIGNATURES, joinColumns = @JoinColumn(name = "contract_id"))
    private Set<KeptSignature> signatures = new HashSet<>();

    /** For Hibernate. */
    protected MediationContract() {}

    MediationContract(Filing filing, ContractDraft draft, LocalDate draftedOn) {
        this.id = filing.id();
        this.mediatorId = draft.mediatorId();
        this.subject = draft.subject()
                .map(text -> filing.key().encrypt(Place.of("contract", "subject", filing.id()), text))
                .orElse(null);
        this.draftedOn = draftedOn;
        draft.allSignatures().forEach(given -> signatures.add(KeptSignature.of(given, SIGNATURES, filing)));
    }

    UUID mediatorId() {
        return mediatorId;
    }

    /** Takes it as signed by all and tells since when. From the last signature on the mediation runs (domain §1.9). */
    LocalDate sign() {
        var last = KeptSignature.last(signatures).orElse(draftedOn);
        signedOn = last;
        return last;
    }
}
