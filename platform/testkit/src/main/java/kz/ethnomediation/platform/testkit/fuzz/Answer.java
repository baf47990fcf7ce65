package kz.ethnomediation.platform.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.ethnomediation.platform.testkit.fuzz.Request.Header;

/** What came back. Status 0: the connection ended without an answer, or none came in time. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, List<Header> headers, byte[] body) {

    static final Answer NONE = new Answer(0, List.of(), new byte[0]);

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The media type without its parameters, in lower case; empty where there is none. */
    String mediaType() {
        return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean closes() {
        return status == 0
                || header("Connection").orElse("").toLowerCase(Locale.ROOT).contains("close");
    }
}
