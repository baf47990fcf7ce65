package kz.ethnomediation.intake.notices;

import java.util.UUID;

/**
 * What calls for a notice.
 *
 * @param partyId who is to be told
 * @param language BCP 47, the language of the appeal
 */
record Occasion(UUID appealId, UUID partyId, String language, NoticeKind kind, NoticeFacts facts) {}
