package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads a string in normal form NFC, trimmed; refuses control characters (but tab and line ends) and lone surrogates. */
final class CleanStrings extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text == null) {
            return null;
        }
        if (text.codePoints().anyMatch(CleanStrings::isUnwanted)) {
            throw InvalidFormatException.from(parser, "unwanted character", "", String.class);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isUnwanted(int codePoint) {
        var lineOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !lineOrTab)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
