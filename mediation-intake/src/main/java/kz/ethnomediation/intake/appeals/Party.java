package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One side of the dispute as intake knows it; the id is kept for life, in intake and in the case. Who it is, is ciphertext
 * under the party's own key.
 */
@Entity
@DynamicUpdate // the service may change who the party is, and no other column
@Table(name = "party")
public class Party {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: the column that ties the party to its appeal
    private Appeal appeal;

    @SuppressWarnings("UnusedVariable") // the order in which the parties were named
    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private boolean withoutContact;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext personal;

    /** For Hibernate. */
    protected Party() {}

    Party(UUID id, Appeal appeal, int position, PartyRole role, PartyDetails details) {
        this.id = id;
        this.appeal = appeal;
        this.position = position;
        this.role = role;
        this.kind = details.kind();
        this.withoutContact = details.contact().none();
    }

    /** Keeps who the party is, in place of what was kept before; a party is not kept without. */
    void write(PartyDetails details, DataKey key) {
        withoutContact = details.contact().none();
        personal = key.encrypt(place(), PartyJson.text(details));
    }

    public UUID id() {
        return id;
    }

    public PartyRole role() {
        return role;
    }

    public ApplicantKind kind() {
        return kind;
    }

    /** Who the party is, for whoever has its key. */
    public PartyDetails details(DataKey key) {
        return PartyJson.of(key.decrypt(place(), Objects.requireNonNull(personal, "not written yet")))
                .details(kind, withoutContact);
    }

    private Place place() {
        return Place.of("party", "personal", id);
    }
}
