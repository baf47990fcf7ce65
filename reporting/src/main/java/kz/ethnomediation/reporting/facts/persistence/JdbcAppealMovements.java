package kz.ethnomediation.reporting.facts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealMovements;

@ApplicationScoped
class JdbcAppealMovements implements AppealMovements {

    private static final String ADD = """
            insert into appeal_movement (event_id, appeal_id, movement, outcome, ground, from_region, imported,
              region, district, office, category, channel, form, language, applicant_kind, sex, age_band,
              interethnic, referred_by, programme, effective_on, recorded_at, logged_at, source, feed_seq)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    private final FactTables tables;

    JdbcAppealMovements(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(AppealMovement movement) {
        var outcome = movement.outcome();
        var by = movement.attributes();
        var origin = movement.origin();
        tables.insert(
                ADD,
                origin.eventId(),
                movement.appealId(),
                movement.kind().name(),
                outcome == null ? null : outcome.name(),
                movement.ground(),
                movement.fromRegion(),
                movement.imported(),
                by.region(),
                by.district(),
                by.office(),
                by.category(),
                by.channel(),
                by.form(),
                by.language(),
                by.applicantKind(),
                by.sex(),
                by.ageBand(),
                by.interethnic(),
                by.referredBy(),
                by.programme(),
                movement.effectiveOn(),
                movement.recordedAt(),
                origin.loggedAt(),
                origin.source(),
                origin.feedSeq());
    }
}
