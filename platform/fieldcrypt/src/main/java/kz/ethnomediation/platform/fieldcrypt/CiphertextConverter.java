package kz.ethnomediation.platform.fieldcrypt;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Maps an encrypted value to a {@code bytea} column. It neither encrypts nor decrypts: a converter knows no row, so it could bind no
 * value to its place, and an entity that decrypted itself would hold in clear what nobody asked for.
 */
@Converter
public class CiphertextConverter implements AttributeConverter<Ciphertext, byte[]> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Ciphertext value) {
        return value == null ? null : value.stored();
    }

    @Override
    public @Nullable Ciphertext convertToEntityAttribute(byte @Nullable [] stored) {
        return stored == null ? null : Ciphertext.of(stored);
    }
}
