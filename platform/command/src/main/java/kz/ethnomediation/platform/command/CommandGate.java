package kz.ethnomediation.platform.command;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.problem.Parameters;
import kz.ethnomediation.platform.problem.Problem;

/**
 * Reads a command's key and rehearsal before its body is parsed; what cannot be read is a 400 that names it.
 * The body's bytes are looked at only where there is a key, and handed on as they came.
 */
final class CommandGate implements ContainerRequestFilter {
    static final String KEY = "Idempotency-Key";
    static final String KEY_FORM = "[A-Za-z0-9_:.-]{1,64}";
    static final String REHEARSAL = "dryRun";

    /** The draft of the header has it as a quoted string; the bare word means the same. */
    private static final String HEADER_FORM = KEY_FORM + "|\"" + KEY_FORM + '"';

    private final Fingerprints fingerprints;
    private final CurrentCommand current;
    private final boolean rehearsed;

    CommandGate(Fingerprints fingerprints, CurrentCommand current, boolean rehearsed) {
        this.fingerprints = fingerprints;
        this.current = current;
        this.rehearsed = rehearsed;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var asked = new Parameters();
        var key = asked.matching(KEY, request.getHeaderString(KEY), HEADER_FORM).map(word -> word.replace("\"", ""));
        var rehearsal = rehearsed && isRehearsal(request, asked);
        var refusal = asked.refusal().map(Problem::asResponse);
        if (refusal.isPresent()) {
            request.abortWith(refusal.get());
            return;
        }
        current.is(new CommandCall(
                key.isPresent()
                        ? Optional.of(new CommandCall.Keyed(key.get(), fingerprint(request)))
                        : Optional.empty(),
                rehearsal));
    }

    private static boolean isRehearsal(ContainerRequestContext request, Parameters asked) {
        var values = request.getUriInfo().getQueryParameters().get(REHEARSAL);
        var text = values == null ? null : String.join(",", values);
        return asked.matching(REHEARSAL, text, "true|false")
                .map(Boolean::valueOf)
                .orElse(false);
    }

    private String fingerprint(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var uri = request.getUriInfo().getRequestUri();
        var head = List.of(
                request.getMethod(),
                uri.getRawPath(),
                query(Objects.requireNonNullElse(uri.getRawQuery(), "")),
                Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.IF_MATCH), ""));
        return fingerprints.of(head, body);
    }

    /** A rehearsal is asked for the same thing as the real call. */
    private String query(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .filter(parameter -> !rehearsed || !parameter.startsWith(REHEARSAL + "="))
                .collect(Collectors.joining("&"));
    }
}
