package kz.ethnomediation.intake.notices;

import java.time.LocalDate;

/** By when a notice must have reached its recipient. */
public interface NoticeTerms {

    /** The last day for a notice of {@code kind} on what was decided on {@code decidedOn}; days in Asia/Almaty. */
    LocalDate dueOn(NoticeKind kind, LocalDate decidedOn);
}
