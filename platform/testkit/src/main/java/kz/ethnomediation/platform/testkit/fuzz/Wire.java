package kz.ethnomediation.platform.testkit.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.ethnomediation.platform.testkit.fuzz.Request.Header;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over a socket, for an ordinary client refuses to send what a fuzzer must. It keeps one connection open and
 * opens another where the server has closed it.
 */
final class Wire implements AutoCloseable {

    private static final InetAddress SERVER = InetAddress.ofLiteral("127.0.0.1");
    /** An address of its own on the loopback: what the service counts against this client, no other test has to pay. */
    private static final InetAddress CLIENT = InetAddress.ofLiteral("127.0.0.77");

    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();
    private static final int LONGEST_LINE = 1 << 20;

    private final String host;
    private final int port;
    private @Nullable Socket socket;

    Wire(URI address) {
        this.host = address.getHost();
        this.port = address.getPort();
    }

    String authority() {
        return host + ":" + port;
    }

    /** Sends a request that keeps the framing of HTTP and reads the answer. */
    Answer send(Request request) {
        var reused = socket != null;
        var answer = exchange(request, false);
        return answer.status() == 0 && reused ? exchange(request, false) : answer;
    }

    /** Sends a request that may break the framing: on a connection of its own, of which nothing more is written. */
    Answer sendAlone(Request request) {
        close();
        var answer = exchange(request, true);
        close();
        return answer;
    }

    private Answer exchange(Request request, boolean last) {
        try {
            var connection = connected();
            try {
                connection.getOutputStream().write(request.bytes(authority()));
                if (last) {
                    connection.shutdownOutput();
                }
            } catch (IOException refused) {
                // A server may answer and close before it has read everything.
            }
            var answer = read(new BufferedInputStream(connection.getInputStream()), request.method());
            if (answer.closes()) {
                close();
            }
            return answer;
        } catch (IOException gone) {
            close();
            return Answer.NONE;
        }
    }

    private Socket connected() throws IOException {
        if (socket == null) {
            var fresh = new Socket(SERVER, port, CLIENT, 0);
            fresh.setSoTimeout(PATIENCE);
            fresh.setTcpNoDelay(true);
            socket = fresh;
        }
        return socket;
    }

    private static Answer read(InputStream from, String method) throws IOException {
        var status = 100;
        var headers = List.<Header>of();
        while (status >= 100 && status < 200) {
            var first = line(from).split(" ", 3);
            if (first.length < 2 || !first[1].matches("[0-9]{3}")) {
                return Answer.NONE;
            }
            status = Integer.parseInt(first[1]);
            headers = headers(from);
        }
        var answer = new Answer(status, headers, new byte[0]);
        if (method.equals("HEAD") || status == 204 || status == 304) {
            return answer;
        }
        return new Answer(status, headers, body(from, answer));
    }

    private static byte[] body(InputStream from, Answer answer) throws IOException {
        if (answer.header("Transfer-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(from);
        }
        var length = answer.header("Content-Length").map(Integer::valueOf);
        return length.isPresent() ? from.readNBytes(length.get()) : from.readAllBytes();
    }

    private static byte[] chunks(InputStream from) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var length = Integer.parseInt(line(from).split(";", 2)[0].strip(), 16);
            body.writeBytes(from.readNBytes(length));
            var _ = line(from);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static List<Header> headers(InputStream from) throws IOException {
        var headers = new ArrayList<Header>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            var colon = line.indexOf(':');
            headers.add(new Header(
                    line.substring(0, Math.max(colon, 0)),
                    line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = from.read(); next != '\n' && line.size() < LONGEST_LINE; next = from.read()) {
            if (next < 0) {
                throw new IOException("the answer breaks off");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            socket = null;
        }
    }
}
