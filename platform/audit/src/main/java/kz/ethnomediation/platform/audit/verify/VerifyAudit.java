package kz.ethnomediation.platform.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kz.ethnomediation.platform.audit.chain.FileHeads;
import kz.ethnomediation.platform.audit.chain.Head;
import org.jspecify.annotations.Nullable;

/**
 * The command of an outside auditor: a database, or a restored dump of one, and the files of published heads. The password
 * comes by the environment ({@code PGPASSWORD}). Ends with 0 where the log is intact, 1 where it is not, 2 where it could
 * not be looked at.
 */
public final class VerifyAudit {
    private static final String USE = "use: VerifyAudit <jdbc url> <user> <file of heads>...";

    private VerifyAudit() {}

    /** Verifies and ends the process with the answer. */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.getenv("PGPASSWORD"), System.out));
    }

    /** The same without ending the process; what was found is printed. */
    public static int run(List<String> arguments, @Nullable String password, PrintStream out) {
        if (arguments.size() < 3) {
            out.println(USE);
            return 2;
        }
        try (var connection = connect(arguments.get(0), arguments.get(1), password)) {
            var verdict = new Verifier(heads(arguments.subList(2, arguments.size()))).verify(connection);
            connection.rollback();
            print(verdict, out);
            return verdict.intact() ? 0 : 1;
        } catch (SQLException | IOException | IllegalArgumentException failure) {
            out.println("not verified: " + failure.getMessage());
            return 2;
        }
    }

    private static void print(Verdict verdict, PrintStream out) {
        out.printf(
                "%d entries in %d batches; heads of %d batches published%n",
                verdict.entries(), verdict.batches(), verdict.published());
        if (verdict.waiting() > 0) {
            out.printf(
                    "%d entries wait to be chained, the oldest since %s%n",
                    verdict.waiting(),
                    verdict.waitingSince().map(Object::toString).orElse("?"));
        }
        out.println(verdict.finding().map(finding -> "BROKEN: " + finding).orElse("intact"));
    }

    private static Connection connect(String url, String user, @Nullable String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        var connection = DriverManager.getConnection(url, properties);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A file that is not there is a mistake of whoever calls: without heads much less would be verified. */
    private static List<Head> heads(List<String> files) throws IOException {
        var heads = new ArrayList<Head>();
        for (var file : files) {
            var some = FileHeads.read(Path.of(file));
            if (some.isEmpty()) {
                throw new IllegalArgumentException("no heads in " + file);
            }
            heads.addAll(some);
        }
        if (heads.stream().map(Head::log).distinct().count() > 1) {
            throw new IllegalArgumentException("heads of more than one log");
        }
        return heads;
    }
}
