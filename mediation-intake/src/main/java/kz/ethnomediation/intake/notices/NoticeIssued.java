package kz.ethnomediation.intake.notices;

import java.util.UUID;

/** Said within the transaction in which a notice was made, for who may want to send it. */
public record NoticeIssued(UUID appealId, UUID noticeId) {}
