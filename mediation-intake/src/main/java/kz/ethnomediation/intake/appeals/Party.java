package kz.ethnomediation.intake.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.PartyRole;
import org.jspecify.annotations.Nullable;

/** One side of the dispute as intake knows it; the id is kept for life, in intake and in the case. */
@Entity
@Table(name = "party")
public class Party {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: the column that ties the party to its appeal
    private Appeal appeal;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private boolean withoutContact;

    /** For Hibernate. */
    protected Party() {}

    Party(UUID id, Appeal appeal, int position, PartyRole role, PartyDetails details) {
        this.id = id;
        this.appeal = appeal;
        this.position = position;
        this.role = role;
        this.kind = details.kind();
        this.name = details.name();
        this.description = details.description();
        this.phone = details.phone();
        this.email = details.email();
        this.address = details.address();
        this.withoutContact = details.withoutContact();
    }

    public UUID id() {
        return id;
    }

    public PartyRole role() {
        return role;
    }

    int position() {
        return position;
    }

    public PartyDetails details() {
        return new PartyDetails(kind, name, description, phone, email, address, withoutContact);
    }
}
