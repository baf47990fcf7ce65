package kz.ethnomediation.platform.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends what no client library would send, byte by byte, and says which of it a service has not refused as it should. */
public final class HostileRequests {

    private static final int LONGER_THAN_ANY_PATH = 6_000;
    private static final int LONGER_THAN_ANY_HEADER = 9_000;
    private static final int MORE_THAN_ANYBODY_NEEDS = 80;
    /** The answer that a request gets which was let through. */
    private static final String UNAUTHENTICATED = "HTTP/1.1 401 ";

    private static final List<String> ODD_ENDS = List.of(
            ";",
            ";a=b",
            "%3B",
            "%3b",
            ";jsessionid=1/x",
            "%00",
            "%2500",
            "%0d%0aX-Injected:%201",
            "%c0%af",
            "%ff",
            "%7f",
            "/..",
            "/.",
            "#x",
            "\u00e9",
            "?a=%00",
            "?a=%c3%28",
            "?a=%1f");
    private static final List<String> NO_URIS =
            List.of("\\x", "%zz", "%", "%1", "?a=%", "?a=%zz", "?a={", "?a=|", "?a=^", "?a=\"", "<x>", "{x}");

    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final String path;
    private final List<Hostile> requests = new ArrayList<>();

    /**
     * One request.
     *
     * @param status the refusal that it must get
     * @param problem whether it is the gate that refuses, with that status and a problem; what is no HTTP at all never reaches it, and
     *     gets some 4xx from the server itself
     */
    private record Hostile(String text, int status, boolean problem) {}

    /** What came of it: how many were sent, and those that were not refused as they should be. */
    public record Outcome(int sent, List<String> unrefused) {}

    private HostileRequests(String path) {
        this.path = path;
    }

    /** Sends all of them to the resource {@code path} (absolute, of two segments at least), which asks for a token. */
    public static Outcome run(URI service, String path) {
        var hostile = new HostileRequests(path);
        hostile.targets();
        hostile.methods();
        hostile.headers();
        var unrefused = new ArrayList<String>();
        for (var request : hostile.requests) {
            var answer = answer(service, request.text());
            if (!isRefused(request, answer)) {
                unrefused.add(shown(request.text()) + " → " + shown(answer));
            }
        }
        return new Outcome(hostile.requests.size(), unrefused);
    }

    private void targets() {
        var last = path.lastIndexOf('/');
        for (var separator : List.of("%2F", "%2f", "%5C", "%5c", "//", "/./", "/x/../", "/x/%2e%2e/", "%252F")) {
            get(path.substring(0, last) + separator + path.substring(last + 1), 400);
        }
        for (var end : ODD_ENDS) {
            get(path + end, 400);
        }
        for (var target : List.of("http://elsewhere.invalid" + path, "*", path.substring(1), "elsewhere.invalid:80")) {
            add("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400, false);
        }
        for (var noUri : NO_URIS) {
            add("GET " + path + noUri + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400, false);
        }
        get(path + "?a=" + "x".repeat(LONGER_THAN_ANY_PATH), 414);
    }

    private void methods() {
        for (var method : List.of("TRACE", "TRACK", "PROPFIND", "DEBUG", "SEARCH", "get", "GETS")) {
            add(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 405, true);
        }
    }

    private void headers() {
        hosts();
        repeated();
        encodings();
        sizes();
        noHttp();
    }

    private void hosts() {
        add("GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n", 400, true);
        for (var host : List.of("", "a b", "a/b", "a@b", "x:1:2", "<x>")) {
            add("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n", 400, true);
        }
        with("Host: y", 400, false);
    }

    private void repeated() {
        with("Authorization: Bearer a\r\nAuthorization: Bearer b", 400, true);
        with("Idempotency-Key: a\r\nIdempotency-Key: b", 400, true);
        with("If-Match: \"1\"\r\nIf-Match: \"2\"", 400, true);
    }

    private void encodings() {
        add(
                "GET " + path
                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                400,
                true);
        with("Content-Encoding: gzip", 415, true);
        with("Content-Type: application/json\r\nContent-Type: text/plain", 415, true);
        with("Content-Type: ;;;", 415, true);
        with("Accept: ///", 406, true);
    }

    private void sizes() {
        with("X-Long: " + "x".repeat(LONGER_THAN_ANY_HEADER), 431, true);
        with("X-Many: 1\r\n".repeat(MORE_THAN_ANYBODY_NEEDS).strip(), 431, true);
    }

    private void noHttp() {
        with("X-Control: \u0001", 400, false);
        with("X-Control: a\u0000b", 400, false);
        with("Content-Length: 1\r\nContent-Length: 2", 400, false);
        with("Content-Length: -1", 400, false);
        with("X-Split : 1", 400, false);
    }

    private void get(String target, int status) {
        add("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", status, true);
    }

    private void with(String header, int status, boolean problem) {
        add("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n", status, problem);
    }

    private void add(String text, int status, boolean problem) {
        requests.add(new Hostile(text, status, problem));
    }

    private static boolean isRefused(Hostile request, String answer) {
        var lower = answer.toLowerCase(Locale.ROOT);
        if (lower.contains("exception") || !answer.startsWith("HTTP/1.1 4") || answer.startsWith(UNAUTHENTICATED)) {
            return false;
        }
        return !request.problem()
                || (answer.startsWith("HTTP/1.1 " + request.status() + " ")
                        && lower.contains("content-type: application/problem+json")
                        && lower.contains("x-content-type-options: nosniff"));
    }

    /** What came back before the connection was closed, or before patience ended. */
    private static String answer(URI service, String request) {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var _ = socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException leftOpen) {
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        var line = text.replace("\r\n", " | ");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
