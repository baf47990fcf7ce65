package kz.ethnomediation.platform.fieldcrypt.held;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Knows the keys again by a mark that the database keeps: what was wrapped or hashed under version 1 is lost to a process
 * that holds another key under that number, and with an index nobody would notice.
 */
@Singleton
class KeyChecks {
    private static final int MARK_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String NOTE =
            "insert into {ring}key_check (purpose, version, mark) values (?, ?, ?) on conflict do nothing";
    private static final String READ = "select mark from {ring}key_check where purpose = ? and version = ?";
    private static final String NOT_HELD = """
            select kek_version from {ring}data_key
            where wrapped is not null and not (kek_version = any (?)) order by kek_version limit 1""";

    private final DataSource dataSource;
    private final Keyring keyring;

    KeyChecks(DataSource dataSource, Keyring keyring) {
        this.dataSource = dataSource;
        this.keyring = keyring;
    }

    /**
     * Passes when every key is the one that this database knows under its number, and none is missing that a data key needs.
     *
     * @throws IllegalStateException with what to change
     */
    void require() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            require(connection, "", keyring.own(), keyring.kek());
            for (var ring : keyring.rings()) {
                var kek = keyring.kek(ring);
                require(connection, ring + ".", List.of(kek), kek);
            }
        }
    }

    private static void require(Connection connection, String schema, List<HeldKeys> held, HeldKeys kek)
            throws SQLException {
        for (var keys : held) {
            for (var version : keys.versions()) {
                requireSame(connection, schema, keys, version);
            }
        }
        var missing = notHeld(connection, schema, kek);
        if (missing.isPresent()) {
            throw new IllegalStateException("The service does not start: data keys of " + schema
                    + "data_key are wrapped by kek key " + missing.get()
                    + ", for which no file is given. See platform/fieldcrypt/README.md.");
        }
    }

    private static void requireSame(Connection connection, String schema, HeldKeys keys, int version)
            throws SQLException {
        var purpose = keys.purpose().code();
        var mark = mark(keys, version);
        try (var note = connection.prepareStatement(NOTE.replace("{ring}", schema));
                var read = connection.prepareStatement(READ.replace("{ring}", schema))) {
            note.setString(1, purpose);
            note.setInt(2, version);
            note.setBytes(3, mark);
            var _ = note.executeUpdate();
            read.setString(1, purpose);
            read.setInt(2, version);
            try (var rows = read.executeQuery()) {
                if (!rows.next() || !MessageDigest.isEqual(mark, rows.getBytes(1))) {
                    throw new IllegalStateException("The service does not start: the file of " + purpose + " key "
                            + version + " holds another key than the one that this database was written with."
                            + " See platform/fieldcrypt/README.md.");
                }
            }
        }
    }

    private static Optional<Integer> notHeld(Connection connection, String schema, HeldKeys kek) throws SQLException {
        try (var query = connection.prepareStatement(NOT_HELD.replace("{ring}", schema))) {
            query.setArray(1, connection.createArrayOf("int4", kek.versions().toArray()));
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
            }
        }
    }

    /** Half of an HMAC: the keys are random, so nothing can be tried against it. */
    private static byte[] mark(HeldKeys keys, int version) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.key(version).getEncoded(), ALGORITHM));
            var what = "mark of " + keys.purpose().code() + " key " + version;
            return Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.US_ASCII)), MARK_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
