package kz.ethnomediation.intake.appeals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a party in one text, to be encrypted as one: nobody sees which of it is there. A field that is added is
 * absent in older texts; none is ever renamed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartyJson(
        @Nullable String name,
        @Nullable String description,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable DocumentType documentType,
        @Nullable String documentNumber,
        @Nullable String documentCountry,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String text(PartyDetails details) {
        var identity = details.identity();
        var contact = details.contact();
        var known = new PartyJson(
                details.name(),
                details.description(),
                identity.iin(),
                identity.bin(),
                identity.documentType(),
                identity.documentNumber(),
                identity.documentCountry(),
                contact.phone(),
                contact.email(),
                contact.address());
        try {
            return JSON.writeValueAsString(known);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a party cannot be written", impossible);
        }
    }

    static PartyJson of(String text) {
        try {
            return JSON.readValue(text, PartyJson.class);
        } catch (JsonProcessingException _) {
            // Its message would quote the text.
            throw new IllegalStateException("a party cannot be read");
        }
    }

    PartyDetails details(ApplicantKind kind, boolean withoutContact) {
        return new PartyDetails(
                kind,
                name,
                description,
                new Identity(iin, bin, documentType, documentNumber, documentCountry),
                new Contact(phone, email, address, withoutContact));
    }

    @Override
    public String toString() {
        return "PartyJson[]";
    }
}
