package kz.ethnomediation.platform.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Breaks the text of a body: what is no JSON, says things twice, is not UTF-8, or is far too deep. */
final class TextBreakages {

    private static final List<byte[]> BAD_BYTES = List.of(
            new byte[] {(byte) 0xC3, 0x28},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE2, (byte) 0x82},
            new byte[] {0},
            new byte[] {0x1F});

    private final Dice dice;

    TextBreakages(Dice dice) {
        this.dice = dice;
    }

    /** A body that is no JSON at all, in any of the ways. */
    Broken broken(Draft draft) {
        var text = new String(draft.request().body(), StandardCharsets.UTF_8);
        return switch (dice.between(0, 9)) {
            case 0 -> refused("cut off", draft, text.substring(0, dice.between(0, text.length() - 1)));
            case 1 ->
                refused("something after the end", draft, text + dice.one(List.of("}", "x", "{}", "\u0000", ",")));
            case 2 -> refused("member twice", draft, twice(text));
            case 3 ->
                refused(
                        "not an object",
                        draft,
                        dice.one(List.of("", " ", "7", "\"x\"", "null", "true", "[" + text + "]")));
            case 4, 5 -> refused("almost JSON", draft, almost(text));
            case 6 -> badBytes(draft, text);
            case 7 -> refused("deep nesting", draft, deep());
            case 8 -> encoded(draft, text);
            default ->
                Broken.open("json: much white space", draft, draft.request().body(text + " ".repeat(200_000)));
        };
    }

    /** A body of another type, cut or spoilt; what that means only the service can say. */
    Broken spoilt(Draft draft) {
        var bytes = draft.request().body();
        var spoilt = switch (dice.between(0, 4)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(bytes, dice.between(0, Math.max(bytes.length - 1, 0)));
            case 2 -> inserted(bytes, dice.between(0, bytes.length), dice.one(BAD_BYTES));
            case 3 ->
                inserted(
                        bytes,
                        0,
                        dice.one(List.of("PK\u0003\u0004", "%PDF-", "\u00ef\u00bb\u00bf", "\"", "=cmd|x!A1\n"))
                                .getBytes(StandardCharsets.ISO_8859_1));
            default -> inserted(bytes, bytes.length, "\r\n--fuzz\r\n,,,,\"".getBytes(StandardCharsets.US_ASCII));
        };
        return Broken.open("content: spoilt", draft, draft.request().body(spoilt));
    }

    private static Broken refused(String kind, Draft draft, String text) {
        return Broken.refused("json: " + kind, draft, draft.request().body(text));
    }

    private static String twice(String text) {
        return text.startsWith("{\"") && text.indexOf(':') > 0
                ? "{" + text.substring(1, text.indexOf(':')) + ":1," + text.substring(1)
                : "{\"a\":1,\"a\":1}";
    }

    private String almost(String text) {
        return dice.one(List.of(
                text.replaceFirst("\\{", "{,"),
                text.substring(0, text.length() - 1) + ",}",
                text.substring(0, text.length() - 1) + ",\"x\":NaN}",
                text.substring(0, text.length() - 1) + ",\"x\":Infinity}",
                text.substring(0, text.length() - 1) + ",\"x\":01}",
                text.substring(0, text.length() - 1) + ",\"x\":+1}",
                text.substring(0, text.length() - 1) + ",\"x\":\"\\x41\"}",
                text.substring(0, text.length() - 1) + ",\"x\":\"\\u12\"}",
                text.substring(0, text.length() - 1) + ",\"x\":\"a\nb\"}",
                text.substring(0, text.length() - 1) + ",x:1}",
                text.substring(0, text.length() - 1) + ",'x':1}",
                "/* */" + text,
                "<!-- -->" + text,
                "'" + text + "'",
                "while(1);" + text));
    }

    private Broken badBytes(Draft draft, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var quote = text.indexOf("\":\"");
        var at = quote < 0 ? bytes.length : text.substring(0, quote + 3).getBytes(StandardCharsets.UTF_8).length;
        return Broken.refused(
                "json: bytes that are no text", draft, draft.request().body(inserted(bytes, at, dice.one(BAD_BYTES))));
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(more);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    private String deep() {
        var depth = dice.one(List.of(33, 1_001, 20_000, 100_000));
        var open = dice.one(List.of("[", "{\"a\":"));
        return dice.percent(50)
                ? open.repeat(depth)
                : "{\"essence\":" + open.repeat(depth) + "1" + (open.equals("[") ? "]" : "}").repeat(depth) + "}";
    }

    private Broken encoded(Draft draft, String text) {
        var charset = dice.one(List.of(
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16,
                StandardCharsets.ISO_8859_1));
        return Broken.open("json: another encoding", draft, draft.request().body(text.getBytes(charset)));
    }
}
