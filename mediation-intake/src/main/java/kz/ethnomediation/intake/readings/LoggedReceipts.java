package kz.ethnomediation.intake.readings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.receipts.PublicReceipt;
import kz.ethnomediation.intake.receipts.Receipts;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;

/** Logs that the holder of a coupon was told how far the appeal has come; with a login or without, it is a visitor who asks. */
@Decorator
@Priority(1)
abstract class LoggedReceipts implements Receipts {

    private static final Purpose SUBJECT = new Purpose("SUBJECT", Purpose.Basis.RELATION);

    private final Receipts receipts;
    private final AccessLog log;

    LoggedReceipts(@Delegate Receipts receipts, AccessLog log) {
        this.receipts = receipts;
        this.log = log;
    }

    @Override
    public Optional<PublicReceipt> shown(AppealNumber number) {
        return Acting.asVisitor(
                number.text(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var found = receipts.shown(number);
                    found.ifPresent(this::write);
                    return found;
                }));
    }

    private void write(PublicReceipt receipt) {
        var target = new Target("receipts", receipt.appealId().toString());
        log.write(Access.allowed(Reader.visitor(), target, SUBJECT));
    }
}
