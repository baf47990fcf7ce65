package kz.ethnomediation.platform.testkit.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One request as its bytes will be, nothing encoded or checked. Immutable; every verb gives a new one. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(String method, String target, List<Header> headers, byte[] body) {

    /** One header line; its characters are bytes (ISO 8859-1). */
    record Header(String name, String value) {}

    private static final int SHOWN = 3_000;

    Request {
        headers = List.copyOf(headers);
    }

    static Request of(String method, String target) {
        return new Request(method, target, List.of(), new byte[0]);
    }

    /** Whether the target is a URI reference (RFC 3986), as an HTTP server may insist. */
    boolean isUri() {
        try {
            var _ = new URI(target);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    Request method(String other) {
        return new Request(other, target, headers, body);
    }

    Request target(String other) {
        return new Request(method, other, headers, body);
    }

    Request body(byte[] other) {
        return new Request(method, target, headers, other);
    }

    Request body(String other) {
        return body(other.getBytes(StandardCharsets.UTF_8));
    }

    /** With this header in the place of all of its name. */
    Request header(String name, String value) {
        return without(name).plus(name, value);
    }

    /** With one more header, whatever is there. */
    Request plus(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Request(method, target, more, body);
    }

    Request without(String name) {
        return new Request(
                method,
                target,
                headers.stream()
                        .filter(header -> !header.name().equalsIgnoreCase(name))
                        .toList(),
                body);
    }

    boolean has(String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    /** The bytes on the wire. A length is added where neither that nor an encoding of the transfer is given. */
    byte[] bytes(String host) {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (!has("Host")) {
            head.append("Host: ").append(host).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (!has("Content-Length") && !has("Transfer-Encoding") && (body.length > 0 || has("Content-Type"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** A shell line that sends the same bytes; a token stands as {@code $TOKEN}, a long request is cut. */
    String shell(String host) {
        var withoutToken = new Request(
                method,
                target,
                headers.stream()
                        .map(header -> header.value().startsWith("Bearer ey")
                                ? new Header(header.name(), "Bearer $TOKEN")
                                : header)
                        .toList(),
                body);
        var escaped = new StringBuilder();
        for (var each : withoutToken.bytes(host)) {
            escaped.append(escaped(each));
            if (escaped.length() > SHOWN) {
                escaped.append(" … (cut)");
                break;
            }
        }
        return "printf \"" + escaped + "\" | nc " + host.replace(':', ' ');
    }

    private static String escaped(byte each) {
        return switch (each) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '"' -> "\\\"";
            case '\\' -> "\\\\\\\\";
            case '%' -> "%%";
            case '`' -> "\\`";
            default ->
                each >= 0x20 && each < 0x7f
                        ? String.valueOf((char) each)
                        : String.format(Locale.ROOT, "\\%03o", each & 0xff);
        };
    }
}
