package kz.ethnomediation.cases.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.IOException;
import java.util.UUID;
import kz.ethnomediation.cases.codes.PartyKind;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/**
 * The details of a party as they are kept: readable with the party's own key, and nobody sees without it which of them are there.
 *
 * @param personal names and contacts, as JSON
 */
@Embeddable
public record KeptDetails(
        @Enumerated(EnumType.STRING) @Nullable PartyKind kind,
        @Nullable Boolean noContact,
        @Convert(converter = CiphertextConverter.class) Ciphertext personal) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Personal(
            @Nullable String name,
            @Nullable String description,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    static KeptDetails of(UUID party, PartyDetails given, DataKey key) {
        var personal = new Personal(given.name(), given.description(), given.phone(), given.email(), given.address());
        return new KeptDetails(given.kind(), given.noContact(), key.encryptBytes(place(party), json(personal)));
    }

    /** The details, with the key of the party. */
    public PartyDetails open(UUID party, DataKey key) {
        var opened = personal(key.decryptBytes(place(party), personal));
        return new PartyDetails(
                kind, opened.name(), opened.description(), opened.phone(), opened.email(), opened.address(), noContact);
    }

    private static Place place(UUID party) {
        return Place.of("case_party", "personal", party);
    }

    private static byte[] json(Personal personal) {
        try {
            return JSON.writeValueAsBytes(personal);
        } catch (IOException impossible) {
            throw new IllegalStateException("details of a party cannot be written");
        }
    }

    /** Without a cause: a parser's message quotes what it could not read. */
    private static Personal personal(byte[] json) {
        try {
            return JSON.readValue(json, Personal.class);
        } catch (IOException otherwise) {
            throw new IllegalStateException("details of a party are not what was written");
        }
    }
}
