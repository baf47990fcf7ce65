package kz.ethnomediation.platform.fieldcrypt;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Maps a sealed value to a {@code bytea} column. It neither seals nor opens: a converter knows no row, so it could bind no
 * value to its place, and an entity that opened itself would hold in clear what nobody asked for.
 */
@Converter
public class SealedValueConverter implements AttributeConverter<SealedValue, byte[]> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable SealedValue value) {
        return value == null ? null : value.stored();
    }

    @Override
    public @Nullable SealedValue convertToEntityAttribute(byte @Nullable [] stored) {
        return stored == null ? null : SealedValue.of(stored);
    }
}
