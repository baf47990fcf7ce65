package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Our use of the cipher, held against a published vector and against Tink's: what one encrypts, the other opens. */
class AesGcmTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    /** McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16 (AES-256, with associated data). */
    @Test
    void opensThePublishedVector() throws AEADBadTagException {
        var key = key(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        var encrypted = hex("cafebabefacedbaddecaf888"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
        var bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

        assertThat(AesGcm.decrypt(key, encrypted, bound))
                .isEqualTo(hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    @Test
    void agreesWithTink() throws GeneralSecurityException {
        for (var round = 0; round < 300; round++) {
            var raw = bytes(32);
            var tink = new AesGcmJce(raw);
            var plain = bytes(random.nextInt(400));
            var bound = bytes(random.nextInt(100));

            assertThat(tink.decrypt(AesGcm.encrypt(key(raw), plain, bound), bound))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(plain);
            assertThat(AesGcm.decrypt(key(raw), tink.encrypt(plain, bound), bound))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(plain);
        }
    }

    @Test
    void refusesWhatIsTooShort() {
        assertThatThrownBy(() -> AesGcm.decrypt(key(bytes(32)), bytes(27), bytes(1)))
                .isInstanceOf(AEADBadTagException.class);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static SecretKeySpec key(byte[] raw) {
        return new SecretKeySpec(raw, "AES");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
