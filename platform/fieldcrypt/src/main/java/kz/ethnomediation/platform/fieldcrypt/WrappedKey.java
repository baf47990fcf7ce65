package kz.ethnomediation.platform.fieldcrypt;

/** A data key as the database keeps it: nonce, ciphertext and tag under one version of the key that wraps it. */
final class WrappedKey {
    private final int kek;
    private final byte[] bytes;

    WrappedKey(int kek, byte[] bytes) {
        this.kek = kek;
        this.bytes = bytes.clone();
    }

    int kek() {
        return kek;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "WrappedKey[by " + kek + "]";
    }
}
