package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, moments and ids from strings of their one form only: a date as {@code 2026-11-22}, a moment by RFC 3339
 * with its offset, an id in its 36 characters. What Jackson would guess (an empty string for none, an array or a number for
 * a date, the UTC date of a moment, Base64 for an id) is refused, because a guess here becomes a silent default.
 */
final class ExactScalars extends BeanDeserializerModifier {

    private static final Map<Class<?>, JsonDeserializer<?>> EXACT = Map.of(
            LocalDate.class, new Exact<>(LocalDate.class, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
            Instant.class,
                    new Exact<>(
                            Instant.class,
                            "[-+\\d]{4,11}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})",
                            text -> OffsetDateTime.parse(text).toInstant()),
            UUID.class,
                    new Exact<>(UUID.class, "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", UUID::fromString));

    /** Wins over what any module offers, in whatever order the modules were registered. */
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> given) {
        return EXACT.getOrDefault(bean.getBeanClass(), given);
    }

    /** Jackson strips blanks and control characters off a code; a code that needs it is none. */
    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> given) {
        return new ExactCode(given);
    }

    private static final class ExactCode extends DelegatingDeserializer {

        ExactCode(JsonDeserializer<?> code) {
            super(code);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> code) {
            return new ExactCode(code);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING) && hasEdges(parser.getText())) {
                throw InvalidFormatException.from(parser, "more than a code", "", handledType());
            }
            return super.deserialize(parser, context);
        }

        private static boolean hasEdges(String text) {
            return !text.equals(text.trim());
        }
    }

    private static final class Exact<T> extends StdScalarDeserializer<T> {

        private final transient Pattern form;
        private final transient Function<String, T> reading;

        Exact(Class<T> type, String form, Function<String, T> reading) {
            super(type);
            this.form = Pattern.compile(form);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)
                    || !form.matcher(parser.getText()).matches()) {
                throw refusal(parser);
            }
            try {
                return reading.apply(parser.getText());
            } catch (DateTimeException _) {
                throw refusal(parser);
            }
        }

        private InvalidFormatException refusal(JsonParser parser) {
            return InvalidFormatException.from(parser, "not in its one form", "", handledType());
        }
    }
}
