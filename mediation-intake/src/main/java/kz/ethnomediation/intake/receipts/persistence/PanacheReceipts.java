package kz.ethnomediation.intake.receipts.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.receipts.PublicReceipt;
import kz.ethnomediation.intake.receipts.Receipts;
import kz.ethnomediation.platform.acting.Acting;

/** Reads appeals by their number; whoever shows it sees this one and no other. */
@ApplicationScoped
class PanacheReceipts implements Receipts, PanacheRepositoryBase<Appeal, UUID> {

    @Override
    public Optional<String> codeOf(AppealNumber number) {
        return Acting.asVisitor(
                number.text(),
                () -> find("select a.origin.receiptCode from Appeal a where a.number = ?1", number.text())
                        .project(String.class)
                        .firstResultOptional());
    }

    @Override
    public Optional<PublicReceipt> of(AppealNumber number) {
        return Acting.asVisitor(
                number.text(),
                () -> find("number", number.text()).firstResultOptional().map(PublicReceipt::of));
    }

    @Override
    public Optional<PublicReceipt> shown(AppealNumber number) {
        return of(number);
    }
}
