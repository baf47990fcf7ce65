package kz.ethnomediation.intake.receipts.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.appeals.VerifyUrls;
import kz.ethnomediation.intake.receipts.Coupon;
import kz.ethnomediation.intake.receipts.ShippedTexts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CouponPrinterTest {

    private static final String BASE = "https://mediation.example.kz";
    private static final String URL = BASE + "/api/v1/receipts/EM-2026-61-000123?code=ACDEF23456";
    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final ShippedTexts texts = new ShippedTexts();
    private final CouponPrinter printer = new CouponPrinter(texts, new VerifyUrls(BASE + "/"));

    private static Coupon coupon(String language) {
        return coupon(language, "operator-61");
    }

    private static Coupon coupon(String language, String acceptedBy) {
        return new Coupon(
                new AppealNumber("EM-2026-61-000123"),
                "ACDEF23456",
                Instant.parse("2026-11-23T04:00:00Z"),
                Instant.parse("2026-11-21T20:15:00Z"),
                Optional.of(acceptedBy),
                "KZ-61",
                Optional.of("61-01"),
                Optional.empty(),
                language,
                Optional.of(LocalDate.of(2026, 12, 14)),
                URI.create(URL));
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void saysInKazakhWhatTheLawWants(PaperFormat paper) throws IOException {
        assertThat(textOf(printer.print(coupon("kk"), paper)))
                .contains("Қазақстан Халық Кеңесінің Медиация желісі")
                .contains("Өтінішті тіркеу талоны")
                .contains("EM-2026-61-000123")
                .contains("Тіркелген күні мен уақыты 23.11.2026 09:00")
                .contains("Келіп түскен күні мен уақыты 22.11.2026 01:15")
                .contains("Қабылдаған operator-61")
                .contains("Кабинет Медиация кабинеті: Түркістан облысы")
                .contains("Жауап беру мерзімі 14.12.2026")
                .contains("ACDEF 23456")
                .contains("QR-кодты сканерлеңіз")
                .doesNotContain("Зарегистрировано")
                .doesNotContain("?");
    }

    @Test
    void leavesOutWhatThereIsNot() throws IOException {
        var full = coupon("ru");
        var bare = new Coupon(
                full.number(),
                full.code(),
                full.registeredAt(),
                full.registeredAt().plusMillis(1),
                Optional.empty(),
                full.region(),
                Optional.empty(),
                Optional.empty(),
                "ru",
                Optional.empty(),
                full.verifyUrl());

        assertThat(textOf(printer.print(bare, PaperFormat.A6)))
                .contains("Зарегистрировано 23.11.2026 09:00")
                .doesNotContain("Поступило")
                .doesNotContain("Принял(а)")
                .contains("Регион Туркестанская область")
                .doesNotContain("Кабинет медиации")
                .doesNotContain("Ответ не позднее");
    }

    @Test
    void saysWhoHasItNowBesideWhoTookItIn() throws IOException {
        var kept = coupon("ru", "Synthetic Person");
        var moved = new Coupon(
                kept.number(),
                kept.code(),
                kept.registeredAt(),
                kept.receivedAt(),
                kept.acceptedBy(),
                kept.region(),
                kept.office(),
                Optional.of(new Coupon.Holder("KZ-75", Optional.of("75-01"), LocalDate.of(2026, 12, 1))),
                "ru",
                kept.answerBy(),
                kept.verifyUrl());

        assertThat(textOf(printer.print(moved, PaperFormat.A6)))
                .contains("Принял(а) Synthetic Person Кабинет Кабинет медиации: Туркестанская область")
                .contains("Сейчас рассматривает Кабинет медиации: город Алматы");
        assertThat(textOf(printer.print(kept, PaperFormat.A6))).doesNotContain("Сейчас рассматривает");
    }

    @ParameterizedTest
    @CsvSource({
        "ru,Ответ не позднее,Кабинет медиации: Туркестанская область",
        "en,Answer by,Mediation office: Turkistan Region",
        "ru-KZ,Ответ не позднее,Туркестанская область"
    })
    void speaksTheLanguageOfTheAppeal(String language, String answerBy, String region) throws IOException {
        assertThat(textOf(printer.print(coupon(language), PaperFormat.A6))).contains(answerBy, region);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void speaksKazakhAndRussianWhereItLacksALanguage(PaperFormat paper) throws IOException {
        var file = printer.print(coupon("de"), paper);

        assertThat(textOf(file))
                .contains(
                        "Жауап беру мерзімі / Ответ не позднее",
                        "Медиация кабинеті: Түркістан облысы / Кабинет медиации: Туркестанская область")
                .contains("Өтінішті тіркеу талоны", "Талон о регистрации обращения");
        assertThat(pagesOf(file)).isEqualTo(1);
    }

    @Test
    void speaksALanguageThatOnlyTheDataKnow() throws IOException {
        texts.add("ug", "Мураҗиәт қәғизи");

        assertThat(textOf(printer.print(coupon("ug-Cyrl"), PaperFormat.A6)))
                .contains("Мураҗиәт қәғизи")
                .doesNotContain("Жауап")
                .doesNotContain("Ответ");
    }

    @Test
    void fallsBackWhereItHasNoLettersForALanguage() throws IOException {
        texts.add("zh", "收据");

        assertThat(textOf(printer.print(coupon("zh"), PaperFormat.A6)))
                .contains("Жауап беру мерзімі / Ответ не позднее")
                .doesNotContain("?");
    }

    @Test
    void printsANameWithLettersThatItLacks() throws IOException {
        assertThat(textOf(printer.print(coupon("kk", "李-61"), PaperFormat.A6))).contains("Қабылдаған ?-61");
    }

    @Test
    void breaksAWordThatIsWiderThanThePaper() throws IOException {
        assertThat(textOf(printer.print(coupon("kk", "w".repeat(300)), PaperFormat.ROLL_58))
                        .replaceAll("\\s", ""))
                .contains("w".repeat(300));
    }

    @Test
    void losesNothingOfATextThatNeedsASecondPage() throws IOException {
        var file = printer.print(coupon("kk", "very long ".repeat(200) + "end"), PaperFormat.A6);

        assertThat(pagesOf(file)).isGreaterThan(1);
        assertThat(textOf(file).split("very", -1)).hasSize(201);
        assertThat(textOf(file)).contains("end", "ACDEF 23456");
    }

    @ParameterizedTest
    @CsvSource({"kk,A6", "ru,A6", "en,A6", "de,A6", "kk,ROLL_58", "de,ROLL_58"})
    void showsTheAddressAsAQrCodeThatCanBeRead(String language, PaperFormat paper) throws Exception {
        assertThat(qrOf(printer.print(coupon(language), paper))).isEqualTo(URL);
    }

    @Test
    void isAsLargeAsThePaper() throws IOException {
        try (var a6 = Loader.loadPDF(printer.print(coupon("kk"), PaperFormat.A6));
                var roll = Loader.loadPDF(printer.print(coupon("kk"), PaperFormat.ROLL_58))) {
            var sheet = a6.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo(105 * POINTS_PER_MM, within(0.1f));
            assertThat(sheet.getHeight()).isCloseTo(148 * POINTS_PER_MM, within(0.1f));
            var strip = roll.getPage(0).getMediaBox();
            assertThat(strip.getWidth()).isCloseTo(58 * POINTS_PER_MM, within(0.1f));
            assertThat(strip.getHeight()).isGreaterThan(strip.getWidth());
            assertThat(roll.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void givesTheSameBytesForTheSameCoupon() {
        assertThat(printer.print(coupon("kk"), PaperFormat.A6))
                .isEqualTo(new CouponPrinter(texts, new VerifyUrls(BASE)).print(coupon("kk"), PaperFormat.A6))
                .hasSizeLessThan(60_000);
    }

    @Test
    void namesThePapersAsRequestsDo() {
        assertThat(PaperFormat.of("a6")).contains(PaperFormat.A6);
        assertThat(PaperFormat.of("58mm")).contains(PaperFormat.ROLL_58);
        assertThat(PaperFormat.of("A4")).isEmpty();
    }

    private static String textOf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pagesOf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static String qrOf(byte[] file) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(file)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 203);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        }
    }
}
