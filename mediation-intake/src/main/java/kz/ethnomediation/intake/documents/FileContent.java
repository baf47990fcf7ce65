package kz.ethnomediation.intake.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a file. */
public final class FileContent {

    private final byte[] bytes;

    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** What the bytes are; nothing where they are none of the kinds taken. */
    Optional<FileType> type() {
        return FileType.of(bytes);
    }

    /** Hexadecimal, lower case. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public String toString() {
        return "FileContent[" + bytes.length + "]";
    }
}
