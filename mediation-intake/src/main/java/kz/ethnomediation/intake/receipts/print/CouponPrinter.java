package kz.ethnomediation.intake.receipts.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.VerifyUrls;
import kz.ethnomediation.intake.receipts.Coupon;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.ReceiptTexts;
import kz.ethnomediation.intake.receipts.TextsInForce;
import kz.ethnomediation.intake.receipts.Wording;
import kz.ethnomediation.intake.typeface.Typeface;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints coupons as PDF, in the texts that were in force when the appeal was registered. The same coupon gives the same
 * bytes: dates and identifiers in the file come from the coupon.
 */
@ApplicationScoped
public class CouponPrinter {

    private final TextsInForce texts;
    private final VerifyUrls urls;

    CouponPrinter(TextsInForce texts, VerifyUrls urls) {
        this.texts = texts;
        this.urls = urls;
    }

    /** The coupon on the paper; a letter that the typeface lacks is a question mark, never a failure. */
    public byte[] print(Coupon coupon, PaperFormat paper) {
        var day = AlmatyDay.of(coupon.registeredAt());
        var said = texts.on(day);
        var places = new CouponContent.Places(
                name(coupon.office(), coupon.region(), day),
                coupon.nowWith().map(holder -> name(holder.office(), holder.region(), holder.since())));
        try (var document = new PDDocument()) {
            describe(document, coupon, said);
            var light = Typeface.regular(document);
            var heavy = Typeface.bold(document);
            var blocks = CouponContent.of(coupon, said, places, urls.anyCoupon(), heavy::prints);
            new Sheet(paper, light, heavy).draw(blocks, document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a coupon cannot be printed", broken);
        }
    }

    private Wording name(Optional<String> office, String region, LocalDate day) {
        return office.map(code -> texts.officeName(code, day)).orElseGet(() -> texts.regionName(region, day));
    }

    private static void describe(PDDocument document, Coupon coupon, ReceiptTexts texts) {
        var created = GregorianCalendar.from(coupon.registeredAt().atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setTitle(coupon.number().text());
        information.setAuthor(texts.get(ReceiptText.ORGANISATION).inBoth().getLast());
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.getDocumentCatalog().setLanguage(coupon.language());
        document.setDocumentId(coupon.registeredAt().toEpochMilli());
    }
}
