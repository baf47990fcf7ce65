package kz.ethnomediation.intake.mailing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server on the loopback that speaks the part of RFC 5321 that a client needs. It refuses recipients whose name
 * begins with {@code nobody}, and puts off for one time those whose name begins with {@code later}.
 */
public final class SmtpSimulator implements AutoCloseable {

    /** A mail as it came over the wire. */
    public record Received(String to, String content) {}

    private final ServerSocket door;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<String> putOff = ConcurrentHashMap.newKeySet();

    private SmtpSimulator(ServerSocket door) {
        this.door = door;
    }

    public static SmtpSimulator start() {
        try {
            var simulator = new SmtpSimulator(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            var ignored = Thread.ofVirtual().start(simulator::listen);
            return simulator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The mails to an address, in the order in which they came. */
    public List<Received> to(String address) {
        return received.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Whether a first try to the address was put off. */
    public boolean hasPutOff(String address) {
        return putOff.contains(address);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var ignored = Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, "220 simulator ESMTP");
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, answerTo(to));
                } else if (command.equals("DATA")) {
                    say(out, "354 go on");
                    received.add(new Received(to, content(in)));
                    say(out, "250 taken");
                } else if (command.startsWith("EHLO")) {
                    say(out, "250-simulator");
                    say(out, "250 8BITMIME");
                } else {
                    say(out, command.equals("QUIT") ? "221 bye" : "250 fine");
                }
            }
        } catch (IOException gone) {
            // A client that hangs up is none of the simulator's business.
        }
    }

    private String answerTo(String address) {
        if (address.startsWith("nobody")) {
            return "550 no such mailbox";
        }
        return address.startsWith("later") && putOff.add(address) ? "451 try again" : "250 fine";
    }

    private static String content(BufferedReader in) throws IOException {
        var content = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
