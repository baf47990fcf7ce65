package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is readable in its place, under its key and unchanged; otherwise it is refused, and nothing shows what it was. */
class DataKeyTest {
    private static final UUID ROW = UUID.fromString("018f3c1e-0000-7000-8000-000000000001");
    private static final Place PLACE = Place.of("sheet", "words", ROW);
    private static final String WORDS = "Синтетикқызы 991231432563";

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final DataKey key = DataKey.unkept(new KeyOwner("sheet", ROW));

    @Test
    void givesBackWhatItEncrypted() {
        assertThat(key.decrypt(PLACE, key.encrypt(PLACE, WORDS))).isEqualTo(WORDS);
        assertThat(key.decrypt(PLACE, key.encrypt(PLACE, ""))).isEmpty();
        assertThat(key.owner().id()).isEqualTo(key.encrypt(PLACE, WORDS).key());
    }

    @Test
    void givesBackWhateverItEncrypted() {
        for (var round = 0; round < 500; round++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            var place = new Place(letters(), letters(), letters());
            var stored = key.encryptBytes(place, bytes).stored();

            assertThat(key.decryptBytes(place, Ciphertext.of(stored)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(bytes);
        }
    }

    static Stream<Place> otherPlaces() {
        return Stream.of(
                Place.of("sheet", "words", UUID.fromString("018f3c1e-0000-7000-8000-000000000002")),
                Place.of("sheet", "title", ROW),
                Place.of("folder", "words", ROW),
                // The same letters, cut elsewhere.
                new Place("shee", "twords", ROW.toString()),
                new Place("sheet", "words" + ROW, "0"),
                new Place("sheetwords", ROW.toString(), " "));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void refusesAValueInAnotherPlace(Place other) {
        var encrypted = key.encrypt(PLACE, WORDS);

        refuses(() -> key.decrypt(other, encrypted));
    }

    /** Shows that the trial above would notice: bound to nothing, the same bytes open anywhere. */
    @Test
    void wouldOpenAnywhereIfItWereBoundToNothing() throws Exception {
        var unbound = new SecretKeySpec(key.encoded(), "AES");
        var encrypted = AesGcm.encrypt(unbound, new byte[] {1, 2, 3}, new byte[0]);

        assertThat(AesGcm.decrypt(unbound, encrypted, new byte[0])).containsExactly(1, 2, 3);
    }

    @Test
    void refusesEveryBitThatIsFlipped() {
        var stored = key.encrypt(PLACE, WORDS).stored();
        var opened = new ArrayList<Integer>();
        for (var bit = 0; bit < stored.length * 8; bit++) {
            var changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            if (isDecrypted(changed)) {
                opened.add(bit);
            }
        }
        assertThat(opened).isEmpty();
        assertThat(isDecrypted(stored)).isTrue();
    }

    @Test
    void refusesPiecesAndSplices() {
        var one = key.encrypt(PLACE, WORDS).stored();
        var another = key.encrypt(PLACE, "другие слова").stored();
        for (var round = 0; round < 500; round++) {
            var cut = 1 + random.nextInt(one.length - 1);
            var piece = Arrays.copyOf(one, cut);
            var splice = one.clone();
            System.arraycopy(another, 0, splice, 0, Math.min(cut, another.length));
            assertThat(isDecrypted(piece)).as("seed %d, piece of %d", seed, cut).isFalse();
            assertThat(!Arrays.equals(one, splice) && isDecrypted(splice))
                    .as("seed %d, splice at %d", seed, cut)
                    .isFalse();
        }
    }

    @Test
    void refusesAnotherKey() {
        var encrypted = key.encrypt(PLACE, WORDS);

        refuses(() -> Wrapping.newKey(key.owner()).decrypt(PLACE, encrypted));
        refuses(() -> Wrapping.newKey(new KeyOwner("sheet", UUID.randomUUID())).decrypt(PLACE, encrypted));
    }

    @Test
    void encryptsTheSameTwiceInTwoWays() {
        assertThat(key.encrypt(PLACE, WORDS)).isNotEqualTo(key.encrypt(PLACE, WORDS));
    }

    @Test
    void tellsShortWordsNotApartByTheirLength() {
        assertThat(Stream.of("", "қазақ", "орыс", "немесе өзге", "NOT_STATED", "x".repeat(31))
                        .map(word -> key.encrypt(PLACE, word).stored().length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void refusesHalfACharacterInsteadOfLosingIt() {
        assertThatThrownBy(() -> key.encrypt(PLACE, "Синт\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Синт");
    }

    @Test
    void showsNothingOfKeyOrValue() {
        var encrypted = key.encrypt(PLACE, WORDS);
        var hex = HexFormat.of().formatHex(key.encoded());

        assertThat(List.of(key.toString(), encrypted.toString(), new KeyState.Usable(key).toString()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(WORDS, "9912", hex, hex.substring(0, 8))
                        .contains(ROW.toString()));
        assertThat(new String(encrypted.stored(), StandardCharsets.UTF_8)).doesNotContain("9912");
    }

    private boolean isDecrypted(byte[] stored) {
        try {
            var _ = key.decryptBytes(PLACE, Ciphertext.of(stored));
            return true;
        } catch (UnreadableValueException | IllegalArgumentException refused) {
            return false;
        }
    }

    private static void refuses(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOf(UnreadableValueException.class)
                .message()
                .doesNotContain("9912", "Синт");
    }

    private String letters() {
        return random.ints(1 + random.nextInt(20), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
