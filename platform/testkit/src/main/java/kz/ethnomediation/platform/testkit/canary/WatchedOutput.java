package kz.ethnomediation.platform.testkit.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;

/** What goes to this JVM's two output streams, line by line, on its way there. */
final class WatchedOutput extends OutputStream {

    private final PrintStream onward;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private WatchedOutput(PrintStream onward) {
        this.onward = onward;
    }

    static void watch() {
        System.setOut(new PrintStream(new WatchedOutput(System.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new WatchedOutput(System.err), true, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void write(int next) {
        onward.write(next);
        if (next != '\n') {
            line.write(next);
            return;
        }
        CanaryWatch.running().saw(Place.OUTPUT, line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void flush() throws IOException {
        onward.flush();
    }
}
