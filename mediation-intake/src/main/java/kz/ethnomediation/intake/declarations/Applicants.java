package kz.ethnomediation.intake.declarations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealNumber;

/** The persons who brought appeals, as far as declarations need them. */
public interface Applicants {

    /** The person behind the appeal with that number, whose coupon has been checked; nobody where it is a body or a group. */
    Optional<Applicant> of(AppealNumber number);

    /** How many persons brought an appeal that was registered in the quarter, over the whole republic. */
    long registeredIn(Quarter quarter);

    /** One of them: the appeal, and the day in Asia/Almaty on which it was registered. */
    record Applicant(UUID appealId, LocalDate registeredOn) {

        Quarter quarter() {
            return Quarter.of(registeredOn);
        }
    }
}
